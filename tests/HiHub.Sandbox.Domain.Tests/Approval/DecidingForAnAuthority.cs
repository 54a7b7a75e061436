using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Domain.Tests.Approval;

public sealed class DecidingForAnAuthority
{
    private static readonly Actor s_city = new("dec1", "UBND", [Role.Dec]);
    private static readonly Actor s_bank = new("dec-sbv", "NHNN", [Role.Dec]);
    private static readonly Actor s_branch = new("dec-kv1", "NHNN-KV1", [Role.Dec]);

    [Fact]
    public void is_the_citys_in_a_case_of_the_city() => Deciders(new Story()).ShouldBe([s_city]);

    [Fact]
    public void is_the_state_banks_for_lending() => Deciders(new Story("SBV-ND94", "p2p-lending")).ShouldBe([s_bank]);

    [Theory]
    [InlineData(FintechSolution.CreditScoring)]
    [InlineData(FintechSolution.OpenApi)]
    public void is_a_branchs_for_what_the_branches_handle(FintechSolution solution)
    {
        var story = new Story("SBV-ND94", "p2p-lending");
        story.Dossier = story.Dossier with { Proposal = story.Dossier.Proposal! with { FintechSolution = solution } };

        Deciders(story).ShouldBe([s_branch]);
    }

    [Fact]
    public void names_the_authority_to_everyone_else()
    {
        var refusal = Refusal(new Story("SBV-ND94", "p2p-lending").ToSubmitted(), s_branch)!;

        refusal.Code.ShouldBe("not-your-authority");
        refusal.Vi.ShouldContain("Ngân hàng Nhà nước Việt Nam");
    }

    private static List<Actor> Deciders(Story story)
    {
        story.ToSubmitted();
        return new[] { s_city, s_bank, s_branch }.Where(actor => Refusal(story, actor) is null).ToList();
    }

    private static Refusal? Refusal(Story story, Actor actor) =>
        Policy.WhyNot(story.Case, ActionCatalogue.Of(ActionName.DeclareConflict), actor, story.Pack);
}
