using System.Text.Json;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>Why a person may read a case: the part held in it (<c>part:handler</c>), else the role (<c>role:reg</c>), or the emergency (<c>break-glass:B-12</c>).</summary>
internal static class ReadingGround
{
    /// <summary>Null where nothing is to be recorded: applicants read their own case, and time reads everything.</summary>
    public static string? Of(string reference, Actor actor, string? applicant, IReadOnlyList<CasePart> parts)
    {
        if (actor.Is(Role.System) || ((actor.IsApplicant || actor.Is(Role.Api)) && actor.Organisation == applicant))
            return null;
        foreach (var glass in actor.BrokenGlass)
            if (glass.Reference == reference)
                return $"break-glass:{glass.Id}";
        foreach (var held in parts)
            if (held.Holder == actor.PersonId || held.Holder == actor.Organisation)
                return $"part:{JsonNamingPolicy.KebabCaseLower.ConvertName(held.Part.ToString())}";
        return actor.Roles is [var first, ..] ? $"role:{first.ToString().ToLowerInvariant()}" : "role:none";
    }
}
