namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public class GuardingTransitions
{
    private readonly StateMachine<Stage, Step> machine = new(Stage.Draft);

    [Fact]
    public void lets_a_trigger_through_only_while_the_guard_holds()
    {
        var complete = false;
        machine.Configure(Stage.Draft).PermitIf(Step.Submit, Stage.Submitted, () => complete, "dossier complete");

        Should.Throw<InvalidOperationException>(() => machine.Fire(Step.Submit)).Message.ShouldContain("dossier complete");
        machine.State.ShouldBe(Stage.Draft);

        complete = true;
        machine.Fire(Step.Submit);
        machine.State.ShouldBe(Stage.Submitted);
    }

    [Fact]
    public void chooses_the_one_transition_whose_guard_holds()
    {
        machine.Configure(Stage.Draft)
            .PermitIf(Step.Submit, Stage.Refused, () => false)
            .PermitIf(Step.Submit, Stage.Submitted, () => true);

        machine.Fire(Step.Submit);

        machine.State.ShouldBe(Stage.Submitted);
    }

    [Fact]
    public void refuses_to_choose_between_two_open_transitions()
    {
        machine.Configure(Stage.Draft)
            .Permit(Step.Submit, Stage.Submitted)
            .PermitIf(Step.Submit, Stage.Refused, () => true, "too late");

        Should.Throw<InvalidOperationException>(() => machine.Fire(Step.Submit));
        Should.Throw<InvalidOperationException>(() => machine.CanFire(Step.Submit));
        machine.State.ShouldBe(Stage.Draft);
    }

    [Fact]
    public void asks_every_guard_of_every_candidate_once()
    {
        var asked = new List<string>();
        bool Ask(string guard, bool answer)
        {
            asked.Add(guard);
            return answer;
        }

        machine.Configure(Stage.Draft)
            .PermitIf(
                Step.Submit,
                Stage.Submitted,
                new Tuple<Func<bool>, string>(() => Ask("a", false), "a"),
                new Tuple<Func<bool>, string>(() => Ask("b", true), "b"))
            .PermitIf(Step.Submit, Stage.Refused, () => Ask("c", true));

        machine.Fire(Step.Submit);

        asked.ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public void needs_all_of_several_guards()
    {
        var signed = false;
        machine.Configure(Stage.Draft).PermitIf(
            Step.Submit,
            Stage.Submitted,
            new Tuple<Func<bool>, string>(() => true, "complete"),
            new Tuple<Func<bool>, string>(() => signed, "signed"));

        machine.CanFire(Step.Submit, out var unmet).ShouldBeFalse();
        unmet.ShouldBe(["signed"]);

        signed = true;
        machine.CanFire(Step.Submit).ShouldBeTrue();
    }

    [Fact]
    public void hands_the_arguments_to_typed_guards()
    {
        var one = machine.SetTriggerParameters<int>(Step.Submit);
        var two = machine.SetTriggerParameters<int, string>(Step.Hear);
        var three = machine.SetTriggerParameters<int, string, bool>(Step.Grant);
        machine.Configure(Stage.Draft)
            .PermitIf(one, Stage.Submitted, pages => pages > 3)
            .PermitIf(two, Stage.Hearing, (votes, chair) => votes > 2 && chair == "An")
            .PermitIf(three, Stage.Granted, (votes, chair, open) => votes > 2 && chair == "An" && open);

        machine.CanFire(one, 3).ShouldBeFalse();
        machine.CanFire(one, 4).ShouldBeTrue();
        machine.CanFire(two, 3, "Ba").ShouldBeFalse();
        machine.CanFire(two, 3, "An").ShouldBeTrue();
        machine.CanFire(three, 3, "An", false).ShouldBeFalse();
        machine.CanFire(three, 3, "An", true).ShouldBeTrue();
    }

    [Fact]
    public void lists_the_unmet_ones_of_several_typed_guards()
    {
        var one = machine.SetTriggerParameters<int>(Step.Submit);
        var two = machine.SetTriggerParameters<int, int>(Step.Hear);
        var three = machine.SetTriggerParameters<int, int, int>(Step.Grant);
        machine.Configure(Stage.Draft)
            .PermitIf(one, Stage.Submitted, new Tuple<Func<int, bool>, string>(a => a > 1, "a"))
            .PermitIf(two, Stage.Hearing, new Tuple<Func<int, int, bool>, string>((a, _) => a > 1, "a"), new Tuple<Func<int, int, bool>, string>((_, b) => b > 1, "b"))
            .PermitIf(three, Stage.Granted, new Tuple<Func<int, int, int, bool>, string>((_, _, c) => c > 1, "c"));

        machine.CanFire(one, 0, out var first).ShouldBeFalse();
        machine.CanFire(two, 0, 0, out var second).ShouldBeFalse();
        machine.CanFire(three, 0, 0, 0, out var third).ShouldBeFalse();

        first.ShouldBe(["a"]);
        second.ShouldBe(["a", "b"]);
        third.ShouldBe(["c"]);
        machine.Fire(three, 0, 0, 2);
        machine.State.ShouldBe(Stage.Granted);
    }

    [Fact]
    public void calls_an_undescribed_guard_by_its_method()
    {
        machine.Configure(Stage.Draft)
            .PermitIf(Step.Submit, Stage.Submitted, DossierIsComplete)
            .PermitIf(Step.Hear, Stage.Hearing, () => false);

        machine.CanFire(Step.Submit, out var named);
        machine.CanFire(Step.Hear, out var nameless);

        named.ShouldBe([nameof(DossierIsComplete)]);
        nameless.ShouldBe(["Function"]);
    }

    [Fact]
    public void refuses_a_transition_to_the_same_state()
    {
        Should.Throw<ArgumentException>(() => machine.Configure(Stage.Draft).Permit(Step.Note, Stage.Draft));
        Should.Throw<ArgumentException>(() => machine.Configure(Stage.Draft).PermitIf(Step.Note, Stage.Draft, () => true));
    }

    private static bool DossierIsComplete() => false;
}
