using System.CommandLine;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Hosting.Verbs;

/// <summary><c>actions</c>: the closed catalogue as <c>docs/actions.md</c> has it.</summary>
internal static class ActionsVerb
{
    public static Command Make()
    {
        var verb = new Command("actions", "Prints the action catalogue");
        verb.SetAction(line => line.Say($"{CatalogueTable.Markdown(line.InVietnamese())}\n{OfficeTable.Markdown(line.InVietnamese())}"));
        return verb;
    }
}
