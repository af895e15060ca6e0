using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Time.Testing;
using NatoInternships.Catalogue;
using NatoInternships.ContentImport;
using NatoInternships.Database;

namespace NatoInternships.Tests.ContentImport;

/// <summary>An empty content folder and an empty catalogue in a SQLite file, both thrown away at the end.</summary>
internal sealed class ImportBench : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("nato-internships-");
    private readonly ServiceProvider _services;

    public ImportBench()
    {
        Folder = _root.CreateSubdirectory("content").FullName;
        var connection = $"Data Source={Path.Combine(_root.FullName, "catalogue.db")};Pooling=False";
        _services = new ServiceCollection()
            .AddDbContext<CatalogueContext, SqliteCatalogueContext>(options => options.UseSqlite(connection))
            .AddLogging()
            .AddSingleton<IConfiguration>(
                new ConfigurationBuilder()
                    .AddInMemoryCollection([new("ConnectionStrings:Catalogue", connection)])
                    .Build()
            )
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { ContentRootPath = _root.FullName })
            .AddSingleton<DatabaseFile>()
            .AddSingleton<TimeProvider>(Clock)
            .AddScoped<ContentImporter>()
            .AddScoped<ContentExporter>()
            .BuildServiceProvider();
    }

    public string Folder { get; }

    /// <summary>A place beside the content folder where nothing is yet.</summary>
    public string Elsewhere => Path.Combine(_root.FullName, "elsewhere");

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 11, 0, 0, TimeSpan.Zero));

    public IServiceProvider Services => _services;

    public ImportBench Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public ImportBench Write(string name, byte[] bytes)
    {
        var file = new FileInfo(Path.Combine(Folder, name));
        file.Directory!.Create();
        File.WriteAllBytes(file.FullName, bytes);
        return this;
    }

    public Task<ImportReport> ImportAsync() => ImportAsync(Folder);

    public Task<ImportReport> ImportAsync(string folder) =>
        InCatalogueAsync(services =>
            services.GetRequiredService<ContentImporter>().ImportAsync(folder, CancellationToken.None)
        );

    public Task<int> ExportAsync(string folder) =>
        InCatalogueAsync(services =>
            services.GetRequiredService<ContentExporter>().ExportAsync(folder, CancellationToken.None)
        );

    /// <summary>Imports, expects one fault and a catalogue as empty as before, and returns the fault.</summary>
    public async Task<ContentFault> RefusedAsync()
    {
        var fault = Assert.Single((await ImportAsync()).Faults);
        Assert.Equal(
            (0, 0),
            await InCatalogueAsync(async services =>
                (
                    await services.GetRequiredService<CatalogueContext>().Entries.CountAsync(),
                    await services.GetRequiredService<CatalogueContext>().Versions.CountAsync()
                )
            )
        );
        return fault;
    }

    /// <summary>What a person does to an entry that was imported before.</summary>
    public Task EditAsync(string key, Action<Entry, Act> edit) =>
        InCatalogueAsync(async services =>
        {
            var context = services.GetRequiredService<CatalogueContext>();
            edit(
                await EntryAsync(context, key),
                new Act(Origin.Person, "editor", Clock.GetUtcNow().UtcDateTime, "Because.")
            );
            return await context.SaveChangesAsync();
        });

    public Task<Entry> EntryAsync(string key) =>
        InCatalogueAsync(services => EntryAsync(services.GetRequiredService<CatalogueContext>(), key));

    public Task<long> VersionAsync() =>
        InCatalogueAsync(services =>
            services
                .GetRequiredService<CatalogueContext>()
                .Versions.Select(version => version.Number)
                .SingleOrDefaultAsync()
        );

    public void Dispose()
    {
        _services.Dispose();
        _root.Delete(recursive: true);
    }

    private async Task<T> InCatalogueAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CatalogueContext>().PrepareAsync(CancellationToken.None);
        return await work(scope.ServiceProvider);
    }

    private static Task<Entry> EntryAsync(CatalogueContext context, string key) =>
        context
            .Entries.Include(entry => entry.Revisions)
            .Include(entry => entry.PastAddresses)
            .SingleAsync(entry => entry.Key == key);
}
