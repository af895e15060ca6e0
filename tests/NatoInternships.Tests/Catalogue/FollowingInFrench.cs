using NatoInternships.Catalogue;

namespace NatoInternships.Tests.Catalogue;

/// <summary>When the French text of an entry counts as older than the English one.</summary>
public sealed class FollowingInFrench
{
    private readonly Unit _unit = Samples.Draft(french: "conseiller-juridique");

    [Fact]
    public void Another_French_field_does_not_bring_the_French_up_to_date()
    {
        English(text => text with { Summary = "Another summary." });
        Assert.True(_unit.IsFrenchStale);
        French(text => text with { Place = "Bruxelles" });
        Assert.True(_unit.IsFrenchStale);
        French(text => text with { Summary = "Un autre résumé." });
        Assert.False(_unit.IsFrenchStale);
    }

    [Fact]
    public void Each_field_is_followed_by_itself_and_anew()
    {
        English(text => text with { Summary = "Second.", Lead = "Second." });
        French(text => text with { Summary = "Deuxième." });
        Assert.True(_unit.IsFrenchStale);
        English(text => text with { Summary = "Third." });
        French(text => text with { Lead = "Deuxième." });
        Assert.True(_unit.IsFrenchStale);
        French(text => text with { Summary = "Troisième." });
        Assert.False(_unit.IsFrenchStale);
    }

    [Fact]
    public void Both_texts_may_be_changed_at_once()
    {
        Write(content =>
            content with
            {
                English = content.English with { Lead = "Second." },
                French = content.French! with { Lead = "Deuxième." },
            }
        );
        Assert.False(_unit.IsFrenchStale);
    }

    [Fact]
    public void An_address_and_what_both_texts_share_ask_for_no_translation()
    {
        English(text => text with { Address = "legal", OfficialName = false });
        Write(content => content with { Order = 7 });
        Assert.False(_unit.IsFrenchStale);
    }

    [Fact]
    public void What_was_changed_back_asks_for_nothing()
    {
        English(text => text with { Lead = "Second." });
        _unit.Restore(1, Samples.Act());
        Assert.False(_unit.IsFrenchStale);
    }

    [Fact]
    public void What_somebody_found_to_fit_stays_so_until_the_next_change()
    {
        English(text => text with { Lead = "Second." });
        _unit.ConfirmFrench(Samples.Act());
        French(text => text with { Place = "Bruxelles" });
        Assert.False(_unit.IsFrenchStale);
        English(text => text with { Lead = "Third." });
        Assert.True(_unit.IsFrenchStale);
    }

    [Fact]
    public void A_French_text_that_is_not_there_or_is_new_is_not_older()
    {
        Write(content => content with { French = null });
        English(text => text with { Lead = "Second." });
        Assert.False(_unit.IsFrenchStale);
        Write(content => content with { French = Samples.Unit(french: "conseiller-juridique").French });
        Assert.False(_unit.IsFrenchStale);
    }

    private void English(Func<UnitText, UnitText> change) =>
        Write(content => content with { English = change(content.English) });

    private void French(Func<UnitText, UnitText> change) =>
        Write(content => content with { French = change(content.French!) });

    private void Write(Func<UnitContent, UnitContent> change) =>
        _unit.Revise(change(_unit.Read(_unit.Latest!)), Samples.Act());
}
