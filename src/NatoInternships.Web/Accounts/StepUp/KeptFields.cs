namespace NatoInternships.Accounts.StepUp;

/// <summary>The fields of a form that waits while its sender proves who they are, carried in the page.</summary>
public static class KeptFields
{
    public const string Prefix = "keep.";

    // It only fits its own form.
    private const string Token = "__RequestVerificationToken";

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

    private static List<KeyValuePair<string, string>> Pairs(IFormCollection form, Func<string, string?> named) =>
        [
            .. form.SelectMany(field =>
                named(field.Key) is { } name ? field.Value.Select(value => KeyValuePair.Create(name, value ?? "")) : []
            ),
        ];
}
