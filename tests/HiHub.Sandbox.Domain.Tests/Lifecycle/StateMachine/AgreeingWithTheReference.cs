using FsCheck;
using FsCheck.Fluent;

namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public class AgreeingWithTheReference
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(2000);

    private static Gen<RuleLine> Lines =>
        from state in Gen.Choose(0, Plan.States - 1)
        from trigger in Gen.Choose(0, Plan.TriggerKinds - 1)
        from kind in Gen.Frequency(
            (5, Gen.Constant(RuleKind.Move)),
            (2, Gen.Constant(RuleKind.Dynamic)),
            (2, Gen.Constant(RuleKind.Reenter)),
            (1, Gen.Constant(RuleKind.Ignore)),
            (1, Gen.Constant(RuleKind.Internal)))
        from destination in Gen.Choose(0, Plan.States - 1)
        from guard in Gen.Choose(-1, 2)
        select new RuleLine(state, trigger, kind == RuleKind.Move && destination == state ? RuleKind.Reenter : kind, destination, guard);

    private static Gen<Plan> Plans =>
        from parents in Gen.Elements(-1, 5, 6).ArrayOf(5)
        from starts in Gen.Choose(-1, 4).ArrayOf(2)
        from count in Gen.Choose(4, 30)
        from lines in Lines.ArrayOf(count)
        from guards in Gen.Elements(true, false).ArrayOf(3)
        from length in Gen.Choose(1, 20)
        from triggers in Gen.Choose(0, Plan.TriggerKinds - 1).ArrayOf(length)
        select new Plan(parents, [.. starts.Select((start, i) => start >= 0 && parents[start] == 5 + i ? start : -1)], lines, guards, triggers);

    [Fact]
    public void holds_for_every_plan() =>
        Check.One(Often, Prop.ForAll(Plans.ToArbitrary(), plan => Observed(plan).ShouldBe(Expected(plan, culprit: false))));

    [Fact]
    public void would_catch_a_wrong_order_of_leaving() =>
        Should.Throw<Exception>(() =>
            Check.One(Often, Prop.ForAll(Plans.ToArbitrary(), plan => Observed(plan).ShouldBe(Expected(plan, culprit: true)))));

    private static List<string> Expected(Plan plan, bool culprit)
    {
        var reference = new ReferenceInterpreter(plan, culprit);
        foreach (var trigger in plan.Triggers)
        {
            reference.Events.Add(string.Join(" ", Enumerable.Range(0, Plan.TriggerKinds).Select(reference.Ask)));
            reference.Fire(trigger);
            reference.Events.Add($"at {reference.State}");
        }

        return reference.Events;
    }

    private static List<string> Observed(Plan plan)
    {
        var events = new List<string>();
        var machine = Build(plan, events);
        foreach (var trigger in plan.Triggers)
        {
            events.Add(string.Join(" ", Enumerable.Range(0, Plan.TriggerKinds).Select(kind => Ask(machine, kind))));
            try
            {
                machine.Fire(trigger);
            }
            catch (InvalidOperationException)
            {
                events.Add("ambiguous");
            }

            events.Add($"at {machine.State}");
        }

        return events;
    }

    private static string Ask(StateMachine<int, int> machine, int trigger)
    {
        try
        {
            var can = machine.CanFire(trigger, out var unmet);
            can.ShouldBe(machine.CanFire(trigger));
            return can ? "ok" : unmet is null ? "none" : string.Join(",", unmet);
        }
        catch (InvalidOperationException)
        {
            return "ambiguous";
        }
    }

    private static StateMachine<int, int> Build(Plan plan, List<string> events)
    {
        var state = 0;
        var machine = new StateMachine<int, int>(
            () => state,
            next =>
            {
                state = next;
                events.Add($"= {next}");
            });
        machine.OnTransitioned(transition => events.Add($"{transition.Source}>{transition.Destination}"));
        machine.OnTransitionCompleted(transition => events.Add($"{transition.Source}>>{transition.Destination}"));
        machine.OnUnhandledTrigger((at, trigger, unmet) =>
            events.Add($"unhandled {at} {trigger} {(unmet is null ? "none" : string.Join(",", unmet))}"));
        for (var each = 0; each < Plan.States; each++)
            Configure(machine.Configure(each), plan, events);
        return machine;
    }

    private static void Configure(StateMachine<int, int>.StateConfiguration on, Plan plan, List<string> events)
    {
        var state = on.State;
        on.OnEntry(() => events.Add($"in {state}")).OnExit(() => events.Add($"out {state}"));
        if (plan.ParentOf(state) >= 0)
            on.SubstateOf(plan.ParentOf(state));
        if (plan.StartOf(state) >= 0)
            on.InitialTransition(plan.StartOf(state));
        foreach (var line in plan.Lines.Where(line => line.State == state))
            Add(on, line, () => line.Guard < 0 || plan.Guards[line.Guard], events);
    }

    private static void Add(StateMachine<int, int>.StateConfiguration on, RuleLine line, Func<bool> guard, List<string> events)
    {
        var described = $"g{line.Guard}";
        _ = line.Kind switch
        {
            RuleKind.Move => on.PermitIf(line.Trigger, line.Destination, guard, described),
            RuleKind.Dynamic => on.PermitDynamicIf(line.Trigger, () => line.Destination, guard, described),
            RuleKind.Reenter => on.PermitReentryIf(line.Trigger, guard, described),
            RuleKind.Ignore => on.IgnoreIf(line.Trigger, guard, described),
            RuleKind.Internal => on.InternalTransitionIf(line.Trigger, _ => guard(), () => events.Add($"act {line.State}"), described),
        };
    }
}
