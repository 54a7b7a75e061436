using System.Text.Json;
using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Data.Rows;
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

    private void AddPeople(List<Statement> all, Tables tables)
    {
        var (before, after) = (_factsBefore.People, Case.Facts.People);
        if (ReferenceEquals(before, after))
            return;
        all.AddRange(before.Parts.Except(after.Parts).Select(held => tables.Part.Delete(Held(held))));
        all.AddRange(after.Parts.Except(before.Parts).Select(held => tables.Part.Insert(Held(held))));
        all.AddRange(after.Sides.Except(before.Sides).Select(side => tables.Side.Insert(new() { Reference = Case.Reference, Person = side.Person, Side = side.Side })));
        var (out0, out1) = (Out(before.Conflicts), Out(after.Conflicts));
        all.AddRange(out1.Except(out0).Select(person => tables.Conflict.Insert(new() { Reference = Case.Reference, Person = person })));
        all.AddRange(out0.Except(out1).Select(person => tables.Conflict.Delete(new() { Reference = Case.Reference, Person = person })));
    }

    private CasePart Held(PartHolder held) => new() { Reference = Case.Reference, Part = held.Part, Holder = held.Holder };

    private static HashSet<string> Out(IEnumerable<ConflictDeclaration> declarations) =>
        [.. declarations.Where(declared => declared.HasConflict).Select(declared => declared.Person)];
}
