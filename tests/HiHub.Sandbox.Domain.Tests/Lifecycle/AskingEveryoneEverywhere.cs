using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

/// <summary>Every state × act × role is offered or refused with a code, and what is offered the lifecycle accepts.</summary>
public sealed class AskingEveryoneEverywhere
{
    private static readonly RegimePack s_pack = Office.Pack("HN-LTD2026");
    private static readonly HashSet<ActionName> s_everyStep = [.. Enum.GetValues<ActionName>()];

    [Fact]
    public void answers_in_every_state_of_the_application()
    {
        var problems = Enum.GetValues<ApplicationState>().SelectMany(state => Ask(() => Bare(state, TrialState.New))).ToList();

        problems.ShouldBeEmpty();
    }

    [Fact]
    public void answers_in_every_state_of_the_trial()
    {
        var problems = Enum.GetValues<TrialState>().SelectMany(state => Ask(() => Bare(ApplicationState.Permitted, state))).ToList();

        problems.ShouldBeEmpty();
    }

    [Fact]
    public void answers_along_the_way_of_a_real_case()
    {
        Func<Story, Story>[] way =
        [
            story => story, story => story.ToDraft(), story => story.ToSubmitted(), story => story.ToAccepted(), story => story.ToAppraising(),
            story => story.ToConsulting(), story => story.ToCouncil(), story => story.ToRuleDrafting(), story => story.ToPendingDecision(),
            story => story.ToPermitted(), story => story.ToRefused(),
        ];

        way.SelectMany(step => Ask(Copies(step(new Story()).Case))).ToList().ShouldBeEmpty();
    }

    [Fact]
    public void offers_something_to_someone_until_the_end()
    {
        foreach (var state in Enum.GetValues<ApplicationState>())
            Offers(Bare(state, TrialState.New)).ShouldNotBeEmpty($"{state}");
        foreach (var state in Enum.GetValues<TrialState>())
            Offers(Bare(ApplicationState.Permitted, state)).ShouldNotBeEmpty($"{state}");
    }

    [Fact]
    public void offers_an_act_only_to_the_roles_of_its_row()
    {
        var @case = Bare(ApplicationState.Submitted, TrialState.New);

        Offers(@case).Where(offer => offer.Action == ActionName.Accept).Select(offer => offer.Role).ShouldBe([Role.Int]);
    }

    [Fact]
    public void gives_time_only_the_acts_of_time() =>
        Policy.WhyNot(Bare(ApplicationState.PendingDecision, TrialState.New), ActionCatalogue.Of(ActionName.Refuse), Actor.System, s_pack)!.Code.ShouldBe("not-your-role");

    private static IEnumerable<(ActionName Action, Role Role)> Offers(SandboxCase @case) =>
        from action in ActionCatalogue.All
        from role in Enum.GetValues<Role>()
        where WhyNot.Ask(@case, action, As(role), s_everyStep, s_pack) is null
        select (action.Name, role);

    private static IEnumerable<string> Ask(Func<SandboxCase> fresh)
    {
        var asked = fresh();
        foreach (var action in ActionCatalogue.All)
            foreach (var role in Enum.GetValues<Role>())
                if (Problem(asked, action, role, fresh) is { } problem)
                    yield return $"{asked.StateCode} {action.Name} {role}: {problem}";
    }

    private static string? Problem(SandboxCase @case, CaseAction action, Role role, Func<SandboxCase> fresh)
    {
        if (WhyNot.Ask(@case, action, As(role), s_everyStep, s_pack) is { } refusal)
            return refusal.Code.Length == 0 || refusal.Vi.Length == 0 || refusal.En.Length == 0 ? "refused without words" : null;
        if (!Lifecycles.RolesFor(@case, action.Name).Contains(role))
            return "offered to a role that the row does not name";
        var moved = fresh();
        Lifecycles.Fire(moved, action.Name);
        return Leads(@case, moved, action.Name) ? null : $"led to {moved.StateCode}";
    }

    private static bool Leads(SandboxCase from, SandboxCase to, ActionName action) =>
        Lifecycles.Trial.RowFor(from.TrialState, action) is { } row
            ? row.KeepsState ? to.TrialState == from.TrialState : row.To.Contains(to.TrialState)
            : Lifecycles.Application.RowFor(from.State, action) is { } other
                && (other.KeepsState ? to.State == from.State : other.To.Contains(to.State));

    private static Actor As(Role role) => role == Role.System ? Actor.System : new($"a-{role}", role == Role.Dec ? "UBND" : "ORG1", [role]);

    private static Func<SandboxCase> Copies(SandboxCase @case) =>
        () =>
        {
            var copy = Bare(@case.State, @case.TrialState);
            copy.Write(@case.Facts);
            return copy;
        };

    private static SandboxCase Bare(ApplicationState state, TrialState trial)
    {
        var @case = new SandboxCase("TN-TESTTEST01", "ORG1", "HN-LTD2026", 1);
        @case.MoveTo(state);
        @case.MoveTo(trial);
        return @case;
    }
}
