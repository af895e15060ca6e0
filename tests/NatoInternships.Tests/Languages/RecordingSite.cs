using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using NatoInternships.Languages;
using NatoInternships.Tests.Site;

namespace NatoInternships.Tests.Languages;

/// <summary>The site with an ear at its dictionary: it notes each word that a French page asked for in vain.</summary>
public sealed class RecordingSite : SiteFactory
{
    private readonly ConcurrentDictionary<string, int> _asked = [];
    private readonly ConcurrentDictionary<string, int> _missing = [];

    public IEnumerable<string> Asked => _asked.Keys;

    public IEnumerable<string> Missing => _missing.Keys;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<IStringLocalizer<Words>>(new Ear(Note)));
    }

    private LocalizedString Note(LocalizedString word)
    {
        if (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "fr")
        {
            _asked[word.Name] = 1;
            if (word.ResourceNotFound)
                _missing[word.Name] = 1;
        }

        return word;
    }

    private sealed class Ear(Func<LocalizedString, LocalizedString> note) : IStringLocalizer<Words>
    {
        private readonly Words _inner = new();

        public LocalizedString this[string name] => note(_inner[name]);

        public LocalizedString this[string name, params object[] arguments] => note(_inner[name, arguments]);

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
            _inner.GetAllStrings(includeParentCultures);
    }
}
