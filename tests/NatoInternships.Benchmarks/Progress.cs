namespace NatoInternships.Benchmarks;

/// <summary>Says how far a long step is, beside the table.</summary>
internal static class Progress
{
    public static void Say(string step, int done, int all)
    {
        Console.Error.Write($"\r{step}: {done} of {all}   ");
        if (done == all)
            Console.Error.WriteLine();
    }
}
