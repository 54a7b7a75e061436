namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public class ListingPermittedTriggers
{
    private readonly StateMachine<Stage, Step> machine = new(Stage.Screening);

    [Fact]
    public void lists_own_ones_then_those_of_superstates()
    {
        machine.Configure(Stage.Review).Permit(Step.Refuse, Stage.Refused).Permit(Step.Hear, Stage.Hearing);
        machine.Configure(Stage.Screening).SubstateOf(Stage.Review)
            .Permit(Step.Hear, Stage.Hearing).Ignore(Step.Note).PermitIf(Step.Grant, Stage.Granted, () => false);

        machine.PermittedTriggers.ShouldBe([Step.Hear, Step.Note, Step.Refuse]);
        machine.GetPermittedTriggers().ShouldBe([Step.Hear, Step.Note, Step.Refuse]);
    }

    [Fact]
    public void is_empty_in_a_state_nobody_configured() => machine.PermittedTriggers.ShouldBeEmpty();

    [Fact]
    public void judges_by_the_arguments_given()
    {
        var grant = machine.SetTriggerParameters<int>(Step.Grant);
        machine.Configure(Stage.Screening).PermitIf(grant, Stage.Granted, votes => votes > 3);

        machine.GetPermittedTriggers(3).ShouldBeEmpty();
        machine.GetPermittedTriggers(4).ShouldBe([Step.Grant]);
    }

    [Fact]
    public async Task tells_the_declared_parameters()
    {
        var grant = machine.SetTriggerParameters<int, string>(Step.Grant);
        machine.Configure(Stage.Screening).Permit(Step.Grant, Stage.Granted).Permit(Step.Refuse, Stage.Refused);

        var details = (await machine.GetDetailedPermittedTriggers(1, "một")).ToList();

        details.Select(detail => detail.Trigger).ShouldBe([Step.Grant, Step.Refuse]);
        details.Select(detail => detail.HasParameters).ShouldBe([true, false]);
        details[0].Parameters.ShouldBe(grant);
        details[0].Parameters!.ArgumentTypes.ShouldBe([typeof(int), typeof(string)]);
        details[1].Parameters.ShouldBeNull();
    }

    [Fact]
    public void is_part_of_the_text_of_a_machine()
    {
        machine.Configure(Stage.Screening).Permit(Step.Hear, Stage.Hearing).Permit(Step.Grant, Stage.Granted);

        machine.ToString().ShouldBe("StateMachine { State = Screening, PermittedTriggers = { Hear, Grant }}");
    }
}
