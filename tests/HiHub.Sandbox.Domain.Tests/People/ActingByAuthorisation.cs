using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Domain.Tests.People;

/// <summary>Giấy ủy quyền: which acts, until when; the legal representative needs none.</summary>
public sealed class ActingByAuthorisation
{
    private static readonly DateTimeOffset s_until = new(2027, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Story _draft = new Story().ToDraft();

    [Fact]
    public void covers_every_act_where_none_is_named() => Asked(Letter()).ShouldBeNull();

    [Fact]
    public void covers_the_acts_it_names()
    {
        Asked(Letter(ActionName.Submit)).ShouldBeNull();
        var refusal = Asked(Letter(ActionName.Clarify))!;
        refusal.Code.ShouldBe("authorisation-scope");
        refusal.Vi.ShouldContain(ActionCatalogue.Of(ActionName.Submit).Title.Vi);
    }

    [Fact]
    public void is_needed() => Asked()!.Code.ShouldBe("authorisation-missing");

    [Fact]
    public void ends()
    {
        Asked(Letter() with { Ended = true })!.Code.ShouldBe("authorisation-ended");
        Asked(Letter() with { Ended = true }, Letter(ActionName.Clarify))!.Code.ShouldBe("authorisation-scope");
        Asked(Letter() with { Ended = true }, Letter(ActionName.Submit)).ShouldBeNull();
    }

    [Fact]
    public void is_not_asked_for_drafting()
    {
        foreach (var act in new[] { ActionName.SaveDossier, ActionName.AddDocument })
            _draft.WhyNot(act, With()).ShouldBeNull($"{act}");
    }

    [Fact]
    public void is_not_asked_for_safety() => new Story().ToActive().WhyNot(ActionName.SafetyHold, With()).ShouldBeNull();

    [Fact]
    public void is_never_asked_of_the_legal_representative() => _draft.WhyNot(ActionName.Submit, Office.App1).ShouldBeNull();

    [Fact]
    public void gives_nothing_in_another_organisation_s_case() =>
        _draft.WhyNot(ActionName.Submit, With(Letter()) with { Organisation = "ORG2" })!.Code.ShouldBe("not-your-organisation");

    [Fact]
    public void gives_nothing_that_only_the_representative_may_do() =>
        new Story().ToSubmitted().WhyNot(ActionName.Withdraw, With(Letter()))!.Code.ShouldBe("not-your-role");

    private Refusal? Asked(params Authorisation[] letters) => _draft.WhyNot(ActionName.Submit, With(letters));

    private static Actor With(params Authorisation[] letters) => new("apa2", "ORG1", [Role.Apa]) { Authorisations = letters };

    private static Authorisation Letter(params ActionName[] acts) => new("UQ-1", [.. acts], s_until, Ended: false);
}
