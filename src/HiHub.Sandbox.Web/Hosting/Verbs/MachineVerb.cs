using System.CommandLine;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Web.Hosting.Verbs;

/// <summary><c>machine application|trial</c>: prints a lifecycle.</summary>
internal static class MachineVerb
{
    public static Command Make()
    {
        var which = new Argument<string>("machine") { Description = "application or trial" };
        which.AcceptOnlyFromAmong("application", "trial");
        var format = new Option<LifecycleFormat>("--format") { Description = "table, mermaid or dot" };
        var verb = new Command("machine", "Prints a lifecycle") { which, format };
        verb.SetAction(line =>
        {
            var vietnamese = line.InVietnamese();
            line.Say(line.GetValue(which) == "application"
                ? LifecycleTable.Print(Lifecycles.Application, line.GetValue(format), vietnamese)
                : LifecycleTable.Print(Lifecycles.Trial, line.GetValue(format), vietnamese));
        });
        return verb;
    }
}
