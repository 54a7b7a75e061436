namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public class AskingWhatCanFire
{
    private readonly StateMachine<Stage, Step> machine = new(Stage.Screening);

    [Fact]
    public void answers_no_and_nothing_unmet_where_nothing_is_configured()
    {
        machine.CanFire(Step.Grant).ShouldBeFalse();
        machine.CanFire(Step.Grant, out var unmet).ShouldBeFalse();
        unmet.ShouldBeNull();
    }

    [Fact]
    public void answers_yes_and_an_empty_list()
    {
        machine.Configure(Stage.Screening).Permit(Step.Grant, Stage.Granted);

        machine.CanFire(Step.Grant, out var unmet).ShouldBeTrue();
        unmet.ShouldNotBeNull();
        unmet.ShouldBeEmpty();
    }

    [Fact]
    public void lists_each_unmet_description_of_all_candidates_once()
    {
        machine.Configure(Stage.Screening)
            .PermitIf(Step.Grant, Stage.Granted, () => false, "voted")
            .PermitIf(Step.Grant, Stage.Refused, () => false, "signed")
            .IgnoreIf(Step.Grant, () => false, "voted");

        machine.CanFire(Step.Grant, out var unmet).ShouldBeFalse();
        unmet.ShouldBe(["voted", "signed"]);
    }

    [Fact]
    public void repeats_a_description_shared_within_the_first_candidate()
    {
        machine.Configure(Stage.Screening).PermitIf(
            Step.Grant,
            Stage.Granted,
            new Tuple<Func<bool>, string>(() => false, "ready"),
            new Tuple<Func<bool>, string>(() => false, "ready"));

        machine.CanFire(Step.Grant, out var unmet).ShouldBeFalse();
        unmet.ShouldBe(["ready", "ready"]);
    }

    [Fact]
    public void gives_the_reasons_of_the_outermost_state_that_knows_the_trigger()
    {
        machine.Configure(Stage.Screening).SubstateOf(Stage.Review)
            .PermitIf(Step.Grant, Stage.Granted, () => false, "inner")
            .PermitIf(Step.Refuse, Stage.Refused, () => false, "only here");
        machine.Configure(Stage.Review).PermitIf(Step.Grant, Stage.Refused, () => false, "outer");

        machine.CanFire(Step.Grant, out var both);
        machine.CanFire(Step.Refuse, out var inner);

        both.ShouldBe(["outer"]);
        inner.ShouldBe(["only here"]);
    }

    [Fact]
    public void uses_defaults_where_no_arguments_are_given()
    {
        var grant = machine.SetTriggerParameters<int>(Step.Grant);
        machine.Configure(Stage.Screening).PermitIf(grant, Stage.Granted, votes => votes == 0);

        machine.CanFire(Step.Grant).ShouldBeTrue();
        machine.CanFire(grant, 1).ShouldBeFalse();
    }

    [Fact]
    public void changes_nothing()
    {
        var trace = new Tracing(Stage.Draft);
        trace.On(Stage.Draft).Permit(Step.Submit, Stage.Submitted);

        trace.Machine.CanFire(Step.Submit).ShouldBeTrue();

        trace.Events.ShouldBeEmpty();
    }
}
