using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Features.Shared.Components;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>What a field of the dossier may name: wards of the city, classes that the plan has, blocks of the dossier itself.</summary>
internal static class DossierChoices
{
    /// <summary>By the name of the field.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Choice>> Of(Draft draft, IEnumerable<Ward> wards, ActWords words) =>
        new Dictionary<string, IReadOnlyList<Choice>>
        {
            ["headquartersWard"] = Wards(wards, draft.Dossier.Applicant?.HeadquartersWard),
            ["participantClasses"] = [.. (draft.Dossier.TestPlan?.Participants ?? []).Select(group => group.Class).OfType<string>().Distinct().Select(name => new Choice(name, name))],
            ["block"] = [.. DossierSheets.All.DistinctBy(sheet => sheet.Block).Select(sheet => new Choice(sheet.Path.Split('.')[0], words[$"Block.{sheet.Block}"]))],
        };

    // What an older dossier names stays, though it is no longer a ward.
    private static List<Choice> Wards(IEnumerable<Ward> wards, string? present)
    {
        var names = wards.Select(ward => ward.Name).ToList();
        if (present is not null && !names.Contains(present))
            names.Insert(0, present);
        return names.ConvertAll(name => new Choice(name, name));
    }
}
