namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public class DescribingMachines
{
    private readonly StateMachineInfo info = DrawnMachine.Build().GetInfo();

    [Fact]
    public void names_states_in_the_order_they_were_first_named() =>
        info.States.Select(state => state.ToString()).ShouldBe(["Draft", "In review", "Screening", "Hearing", "Refused"]);

    [Fact]
    public void tells_types_and_initial_state()
    {
        info.InitialState.UnderlyingState.ShouldBe("Draft");
        info.StateType.ShouldBe(typeof(string));
        info.TriggerType.ShouldBe(typeof(string));
    }

    [Fact]
    public void keeps_the_state_it_was_made_in()
    {
        var machine = DrawnMachine.Build();
        machine.Fire("submit");

        machine.GetInfo().InitialState.UnderlyingState.ShouldBe("Draft");
    }

    [Fact]
    public void relates_superstates_and_substates()
    {
        Of("Screening").Superstate.ShouldBe(Of("In review"));
        Of("In review").Substates.ShouldBe([Of("Screening"), Of("Hearing")]);
        Of("Draft").Superstate.ShouldBeNull();
        Of("Draft").Substates.ShouldBeEmpty();
    }

    [Fact]
    public void tells_fixed_transitions_with_their_guards()
    {
        var submit = Of("Draft").FixedTransitions.ShouldHaveSingleItem();

        submit.Trigger.ToString().ShouldBe("submit");
        submit.Trigger.UnderlyingTrigger.ShouldBe("submit");
        submit.DestinationState.ShouldBe(Of("Screening"));
        submit.IsInternalTransition.ShouldBeFalse();
        submit.GuardConditionsMethodDescriptions.Select(guard => guard.Description).ShouldBe(["complete"]);
    }

    [Fact]
    public void tells_reentries_as_transitions_to_the_same_state() =>
        Of("Screening").FixedTransitions.ShouldHaveSingleItem().DestinationState.ShouldBe(Of("Screening"));

    [Fact]
    public void marks_internal_transitions()
    {
        var note = Of("Hearing").FixedTransitions.ShouldHaveSingleItem();

        note.IsInternalTransition.ShouldBeTrue();
        note.DestinationState.ShouldBe(Of("Hearing"));
        note.GuardConditionsMethodDescriptions.Select(guard => guard.Description).ShouldBe(["Function"]);
    }

    [Fact]
    public void tells_dynamic_transitions_with_what_may_come_out()
    {
        var vote = Of("Screening").DynamicTransitions.ShouldHaveSingleItem();

        vote.Trigger.ToString().ShouldBe("vote");
        vote.DestinationStateSelectorDescription.Description.ShouldBe("Outcome");
        vote.PossibleDestinationStates.ShouldNotBeNull();
        vote.PossibleDestinationStates.Select(possible => $"{possible.DestinationState}: {possible.Criterion}")
            .ShouldBe(["Granted: majority", "Refused: no majority"]);
        vote.GuardConditionsMethodDescriptions.ShouldBeEmpty();
    }

    [Fact]
    public void tells_the_guards_of_dynamic_transitions()
    {
        var machine = new StateMachine<string, string>("A");
        machine.Configure("A").PermitDynamicIf("go", () => "B", "choice", () => true, "open");

        var go = machine.GetInfo().States.Single().DynamicTransitions.ShouldHaveSingleItem();

        go.DestinationStateSelectorDescription.Description.ShouldBe("choice");
        go.GuardConditionsMethodDescriptions.Select(guard => guard.Description).ShouldBe(["open"]);
        go.PossibleDestinationStates.ShouldBeNull();
    }

    [Fact]
    public void keeps_ignored_triggers_apart_from_transitions()
    {
        Of("Draft").IgnoredTriggers.Select(ignored => ignored.Trigger.ToString()).ShouldBe(["note"]);
        Of("Draft").Transitions.Select(transition => transition.Trigger.ToString()).ShouldBe(["submit"]);
        Of("Screening").Transitions.Select(transition => transition.Trigger.ToString()).ShouldBe(["again", "vote"]);
    }

    [Fact]
    public void tells_actions_by_their_descriptions()
    {
        var screening = Of("Screening");

        screening.EntryActions.Select(action => $"{action.FromTrigger}: {action.Method.Description}").ShouldBe(["submit: thank", ": open file"]);
        screening.ActivateActions.Select(action => action.Description).ShouldBe(["wake"]);
        screening.DeactivateActions.Select(action => action.Description).ShouldBe(["sleep"]);
        Of("Draft").ExitActions.Select(action => action.Description).ShouldBe(["seal"]);
        Of("Draft").ExitActions.ShouldAllBe(action => !action.IsAsync);
    }

    private StateInfo Of(string state) => info.States.Single(info => info.ToString() == state);
}
