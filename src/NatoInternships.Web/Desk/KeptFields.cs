namespace NatoInternships.Desk;

/// <summary>The fields of a form that waits, carried in a page.</summary>
public static class KeptFields
{
    public const string Prefix = "keep.";

    /// <summary>The name of the proof that a form is the desk's own. It only fits its own form.</summary>
    public const string Token = "__RequestVerificationToken";

    // Not written into a page: the form is shown empty again after the proof.
    private static readonly string[] Passwords = ["password", "current"];

    // Stands for a form that is a button only, so that it too is sent after the proof; nobody reads it.
    private static readonly KeyValuePair<string, string> NoField = KeyValuePair.Create("resumed", "");

    /// <summary>What a form holds, without what does not belong in another page.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(IFormCollection form) =>
        form.Keys.Any(Passwords.Contains) ? []
        : Pairs(form, name => name == Token ? null : name) is { Count: > 0 } fields ? fields
        : [NoField];

    /// <summary>What was carried along in the form of the proof.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> CarriedIn(IFormCollection form) =>
        Pairs(form, name => name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : null);

    /// <summary>The fields as the form of the proof carries them.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Carried(IEnumerable<KeyValuePair<string, string>> fields) =>
        fields.Select(field => KeyValuePair.Create(Prefix + field.Key, field.Value));

    private static List<KeyValuePair<string, string>> Pairs(IFormCollection form, Func<string, string?> named) =>
        [
            .. form.SelectMany(field =>
                named(field.Key) is { } name ? field.Value.Select(value => KeyValuePair.Create(name, value ?? "")) : []
            ),
        ];
}
