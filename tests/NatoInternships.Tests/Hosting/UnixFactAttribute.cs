namespace NatoInternships.Tests.Hosting;

/// <summary>A test of what Windows does not know: signals, and files that are taken away while they are open.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    internal const string Why = "Windows has no signals, and lets nobody take away an open file.";

    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = Why;
    }
}

/// <summary>The same, with rows.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = UnixFactAttribute.Why;
    }
}
