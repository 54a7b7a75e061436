using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain;

/// <summary>The part of an act that is pure: input and law are asked, facts written, the state moved. The desk wraps it in its transaction.</summary>
internal static class Performing
{
    /// <summary>What the input violates; asked after <see cref="WhyNot"/>.</summary>
    public static IReadOnlyList<FieldError> Validate(Act act, CaseAction action, object input) => [.. action.Validate(act, input)];

    /// <summary>Writes facts, then moves the state. Throws <see cref="ActionRefusedException"/> where the law refuses this input or an invariant would break.</summary>
    public static void Do(Act act, CaseAction action, object input)
    {
        if (action.Guard(act, input) is { } refusal)
            throw new ActionRefusedException(refusal);
        var before = (act.Case.State, act.Case.TrialState, act.Facts);
        action.Apply(act, input);
        if (action.Side != Side.None && !act.Actor.Is(Role.System))
            TakeSide(act, action.Side);
        Lifecycles.Fire(act.Case, action.Name);
        act.Case.Acted();
        Invariants.Demand(new Aftermath(action.Name, before.State, before.TrialState, before.Facts, act.Case, act.Pack));
    }

    private static void TakeSide(Act act, Side side) =>
        act.Change(facts => facts with { People = facts.People.With(act.Actor, side) });
}
