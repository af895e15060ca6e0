namespace NatoInternships.Tests.Site;

/// <summary>Tests that only read share one running site.</summary>
[CollectionDefinition(nameof(SharedSite))]
public sealed class SharedSite : ICollectionFixture<SiteFactory>;
