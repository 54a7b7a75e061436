using System.Text.Json;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>People who are out of the case, and the parts that they leave behind.</summary>
internal sealed partial class ActUnderWay
{
    private static readonly Part[] s_named = [Part.Handler, Part.Monitor, Part.CouncilChair, Part.CouncilSecretary];

    /// <summary>Takes everyone out who is tied to the applicant; time itself does it, right after the act.</summary>
    public void Exclude(IReadOnlyList<Tie> ties)
    {
        var action = ActionCatalogue.Of(ActionName.Exclude);
        foreach (var tie in ties.Where(tie => !Case.Facts.People.HasConflict(tie.Person)))
        {
            var input = new Exclude.Input { Person = tie.Person, Relation = tie.Relation };
            Perform(action, input, JsonSerializer.SerializeToUtf8Bytes(input, SandboxJson.Options), Actor.System, Role.System, null);
        }
    }

    /// <summary>The head of department names another; until then the work lies unassigned.</summary>
    public void TellOfEmptyParts()
    {
        if (ReferenceEquals(_factsBefore.People, Case.Facts.People))
            return;
        foreach (var part in s_named)
            if (_factsBefore.People.Parts.Any(held => held.Part == part) && Case.Holder(part) is null)
                Notify("part-empty", "HOD", part.ToString());
    }
}
