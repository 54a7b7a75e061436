namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

/// <summary>A machine with one of everything a description or a diagram shows.</summary>
internal static class DrawnMachine
{
    public static StateMachine<string, string> Build()
    {
        var machine = new StateMachine<string, string>("Draft");
        machine.Configure("Draft")
            .PermitIf("submit", "Screening", () => true, "complete")
            .Ignore("note")
            .OnExit(() => { }, "seal");
        machine.Configure("In review").InitialTransition("Screening").Permit("refuse", "Refused").OnEntry(() => { }, "start \"clock\"");
        machine.Configure("Screening").SubstateOf("In review")
            .PermitReentry("again")
            .PermitDynamic("vote", Outcome, null, new DynamicStateInfos { { "Granted", "majority" }, { "Refused", "no majority" } })
            .OnEntryFrom("submit", () => { }, "thank")
            .OnEntry(() => { }, "open file")
            .OnActivate(() => { }, "wake")
            .OnDeactivate(() => { }, "sleep");
        machine.Configure("Hearing").SubstateOf("In review").InternalTransition("note", () => { });
        return machine;
    }

    private static string Outcome() => "Granted";
}
