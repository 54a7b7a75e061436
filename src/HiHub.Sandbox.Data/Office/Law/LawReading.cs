using System.Globalization;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Workflows.Checking;
using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Data.Office.Law;

/// <summary>A text of the law as it was read: what it is, which version it would be after which, and all that is wrong with it, by path into the text.</summary>
internal sealed record LawReading(string Code, string Version, string? Newest, IReadOnlyList<FieldError> Errors)
{
    /// <summary>The one calendar of the office.</summary>
    public const string Calendar = "vn";

    public RegimePack? Pack { get; private init; }

    public LegalCalendar? Days { get; private init; }

    /// <summary>The definition beside all others, for a simulation.</summary>
    public DefinitionSet? Definitions { get; private init; }

    /// <summary>Reads strictly, and as what follows the newest version in force.</summary>
    public static LawReading Of(LawKind kind, byte[] content, LawBook law) =>
        kind switch
        {
            LawKind.Pack => OfPack(content, law),
            LawKind.Calendar => OfCalendar(content, law),
            LawKind.Workflow => OfWorkflow(content, law),
        };

    private static LawReading OfPack(byte[] content, LawBook law)
    {
        try
        {
            var pack = RegimePack.Parse(content, "content");
            var newest = law.Newest(pack.Code);
            return new(pack.Code, Text(pack.Version), newest is null ? null : Text(newest.Version), [.. NextOf(pack.Version, newest?.Version), .. pack.WhyNotAfter(newest)]) { Pack = pack };
        }
        catch (PackRefusedException refused)
        {
            return Wrong(refused.Errors);
        }
    }

    private static LawReading OfCalendar(byte[] content, LawBook law)
    {
        try
        {
            var days = LegalCalendar.Parse(content, "content");
            var newest = law.Calendar.Version;
            List<FieldError> errors = [.. days.WhyNotUnder(law.Packs)];
            if (days.Version == newest)
                errors.Add(new("$.version", "version-not-next", "Phiên bản lịch phải khác phiên bản đang dùng.", "The calendar needs a version of its own."));
            return new(Calendar, days.Version, newest, errors) { Days = days };
        }
        catch (CalendarFileException refused)
        {
            return Wrong([new(refused.Path, "wrong-calendar", refused.Reason.Vi, refused.Reason.En)]);
        }
    }

    private static LawReading OfWorkflow(byte[] content, LawBook law)
    {
        var read = WorkflowCheck.Run([("content", content)], law.Names, law.Engine.Definitions.Newest);
        if (DefinitionReader.PeekDefinitionId(content) is not { } id || read.Definitions is not { } set)
            return Wrong([.. read.Errors.Select(Describe)]);
        var newest = law.Engine.Definitions.Newest.FirstOrDefault(one => one.DefinitionId == id)?.Version;
        var version = set.Of(id).Version;
        return new(id, Text(version), newest is { } known ? Text(known) : null, [.. NextOf(version, newest)]) { Definitions = set };
    }

    private static FieldError Describe(DefinitionError error)
    {
        var place = error.File == "content" ? "" : $"{error.File}: ";
        var (vi, en) = error.NearestName is { } nearest ? ($" Có phải là “{nearest}”?", $" Did you mean “{nearest}”?") : ("", "");
        return new(error.JsonPath, "wrong-definition", $"{place}{error.Reason.Vi}{vi}", $"{place}{error.Reason.En}{en}");
    }

    private static IEnumerable<FieldError> NextOf(int version, int? newest)
    {
        var next = (newest ?? 0) + 1;
        if (version != next)
            yield return new("$.version", "version-not-next", $"Phiên bản phải là {next}.", $"The version must be {next}.");
    }

    private static LawReading Wrong(IReadOnlyList<FieldError> errors) => new("", "", null, errors);

    private static string Text(int version) => version.ToString(CultureInfo.InvariantCulture);
}
