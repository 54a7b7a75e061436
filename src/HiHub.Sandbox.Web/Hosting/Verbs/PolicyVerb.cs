using System.CommandLine;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Web.Hosting.Verbs;

/// <summary><c>policy</c>: who may do what, where, generated from the rules that are asked.</summary>
internal static class PolicyVerb
{
    public static Command Make()
    {
        var verb = new Command("policy", "Prints the policy matrix");
        verb.SetAction(line => line.Say($"{PolicyTable.Print()}\n{OfficeTable.Policy()}"));
        return verb;
    }
}
