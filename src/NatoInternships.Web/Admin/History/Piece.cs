namespace NatoInternships.Admin.History;

/// <summary>A stretch of a difference. It is plain text: whoever shows it encodes it.</summary>
public sealed record Piece(PieceKind Kind, string Text)
{
    /// <summary>The text, with a sign for each line end where there is nothing else to see.</summary>
    public string Visible =>
        Kind is PieceKind.Added or PieceKind.Removed && string.IsNullOrWhiteSpace(Text)
            ? Text.Replace("\n", "¶\n", StringComparison.Ordinal)
            : Text;
}

public enum PieceKind
{
    Same,
    Added,
    Removed,

    /// <summary>Stands for a long stretch that is the same and is left out.</summary>
    Folded,
}
