using FsCheck;
using FsCheck.Fluent;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.People;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.People;

/// <summary>Whoever holds whatever roles, in person or for another: on no history does anybody prepare and decide, and exactly what the rules allow is offered.</summary>
public sealed class KeepingTheSidesApart
{
    private static readonly (ActionName Act, Actor Official, Func<Story, object?> Input)[] s_way =
    [
        (ActionName.Accept, Office.Int1, story => story.Acceptance()),
        (ActionName.Assign, Office.Hod1, _ => new Assign.Input { Handler = "hnd1" }),
        (ActionName.ConfirmRiskLevel, Office.Hnd1, story => new ConfirmRiskLevel.Input { Level = story.Case.Facts.Intake.ProposedRiskLevel!.Value }),
        (ActionName.Consult, Office.Hnd1, story => story.Asking("CATP")),
        (ActionName.Opine, Office.ConPolice, _ => ReviewWalk.Agreeing()),
        (ActionName.ConsultationClosed, Actor.System, _ => null),
        (ActionName.GiveLegalOpinion, Office.Leg1, _ => ReviewWalk.Obstacle(exists: true)),
        (ActionName.ConveneCouncil, Office.Hod1, story => story.Convening(ReviewWalk.Council)),
        .. ReviewWalk.Council.Select(member => (ActionName.DeclareConflict, member, (Func<Story, object?>)(_ => new DeclareConflict.Input { HasConflict = false }))),
        .. ReviewWalk.Council.Select(member => (ActionName.Score, member, (Func<Story, object?>)(_ => ReviewWalk.Scores(4)))),
        (ActionName.CouncilRecommend, Office.Chr1, _ => ReviewWalk.Meeting(ReviewWalk.Council)),
        (ActionName.DraftRulebook, Office.Hnd1, story => story.Draft()),
        (ActionName.GiveLegalOpinion, Office.Leg1, _ => ApprovalWalk.Competence(ApprovalWalk.Provision)),
        (ActionName.SubmitForDecision, Office.Hod1, _ => new SubmitForDecision.Input()),
        (ActionName.PrepareDecision, Office.Hnd1, _ => ApprovalWalk.Preparing("D05")),
        (ActionName.SignDecision, Office.Dec1, story => story.Signing()),
        (ActionName.Permit, Office.Dec1, story => story.Permitting()),
        (ActionName.OpenTrial, Actor.System, _ => null),
    ];

    [Fact]
    public void on_every_history() =>
        Prop.ForAll(Crowd.Any, crowd => Tell(crowd).ShouldBeEmpty()).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void a_person_on_both_sides_is_caught()
    {
        var story = new Story().ToSubmitted();
        story.Case.Write(story.Case.Facts with { People = story.Case.Facts.People with { Sides = [new("x", Side.Prepare), new("x", Side.Decide)] } });

        BothSides(story).ShouldBe(["x prepared and decided"]);
    }

    [Fact]
    public void an_offer_that_the_rules_forbid_is_caught()
    {
        var story = new Story().ToPendingDecision();
        var decider = new Actor("x", "UBND", [Role.Dec]);
        Ledger forbids = new() { { decider, Side.Prepare } };

        Differences(story, [decider], forbids).ShouldContain("A10 SignDecision x: offered, but the rules forbid it");
    }

    private static List<string> Tell(Crowd crowd)
    {
        var (story, ledger) = (new Story().ToSubmitted(), new Ledger());
        foreach (var (act, official, input) in s_way)
        {
            Disturb(story, crowd);
            Actor[] turn = official == Actor.System ? [official] : [crowd.People[crowd.Choose(6)], crowd.People[crowd.Choose(6)], official];
            if (Array.Find(turn, person => story.Try(act, person, input(story) ?? new NoInput()) is null) is null)
                break;
            ledger.Add(story.LastAct!.Actor, ActionCatalogue.Of(act).Side);
            string[] problems = [.. BothSides(story), .. ledger.BothSides(), .. Differences(story, crowd.People, ledger)];
            if (problems.Length > 0)
                return [.. problems];
        }
        return [];
    }

    // Now and then somebody leaves the case.
    private static void Disturb(Story story, Crowd crowd)
    {
        var person = crowd.People[crowd.Choose(6)];
        if (crowd.Choose(12) == 0)
            story.Try(ActionName.DeclareConflict, person, new DeclareConflict.Input { HasConflict = true, Reason = "Quan hệ lợi ích." });
    }

    private static IEnumerable<string> BothSides(Story story) =>
        story.Case.Facts.People.Sides.GroupBy(side => side.Person).Where(sides => sides.Count() > 1).Select(sides => $"{sides.Key} prepared and decided");

    private static IEnumerable<string> Differences(Story story, IEnumerable<Actor> people, Ledger ledger) =>
        from person in people
        from action in ActionCatalogue.All
        let refusal = story.WhyNot(action.Name, person)
        where refusal is null != ledger.Allows(story, action, person)
        select $"{story.Case.StateCode} {action.Name} {person.PersonId}: {(refusal is null ? "offered, but the rules forbid it" : $"refused ({refusal.Code}), but the rules allow it")}";
}
