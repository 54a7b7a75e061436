namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Writes the facts of this room.</summary>
internal static class IntakeChange
{
    public static void ChangeIntake(this Act act, Func<IntakeFacts, IntakeFacts> write) =>
        act.Change(facts => facts with { Intake = write(facts.Intake) });
}
