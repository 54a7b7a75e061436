namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

/// <summary>Of our machine only: the package allocates on every question.</summary>
public class AllocatingLittle
{
    private readonly StateMachine<Stage, Step> machine = new(Stage.Screening);
    private readonly bool open = true;

    public AllocatingLittle()
    {
        machine.Configure(Stage.Review).Permit(Step.Refuse, Stage.Hearing);
        machine.Configure(Stage.Screening).SubstateOf(Stage.Review)
            .PermitIf(Step.Grant, Stage.Granted, () => open, "open")
            .PermitIf(Step.Hear, Stage.Hearing, () => !open, "closed");
        machine.Configure(Stage.Hearing).SubstateOf(Stage.Review).Permit(Step.Screen, Stage.Screening);
    }

    [Fact]
    public void asks_for_nothing() =>
        Allocated(() =>
        {
            machine.CanFire(Step.Grant);
            machine.CanFire(Step.Hear);
            machine.CanFire(Step.Refuse);
            machine.CanFire(Step.Note);
        }).ShouldBe(0);

    [Fact]
    public void fires_for_one_transition_record() =>
        Allocated(() =>
        {
            machine.Fire(Step.Refuse);
            machine.Fire(Step.Screen);
        }).ShouldBeLessThanOrEqualTo(2 * 40);

    /// <summary>The least bytes of several runs, as the runtime may allocate for itself in between.</summary>
    private static long Allocated(Action action)
    {
        action();
        return Enumerable.Range(0, 20).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }
}
