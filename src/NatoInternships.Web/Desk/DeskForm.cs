namespace NatoInternships.Desk;

public static class DeskForm
{
    /// <summary>The bytes that one form of the desk may bring, files and all.</summary>
    public const int Largest = LargestMegabytes * 1024 * 1024;

    public const int LargestMegabytes = 5;

    /// <summary>A form that comes again so soon is one whose button was pressed twice.</summary>
    public static readonly TimeSpan Twice = TimeSpan.FromMinutes(1);
}
