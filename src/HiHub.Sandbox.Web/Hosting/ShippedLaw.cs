using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>Calendar and packs as shipped in files; a running system reads them from its database.</summary>
internal static class ShippedLaw
{
    public static LegalCalendar Calendar()
    {
        var file = Path.Combine(ProgramFolder.Workflows, "calendars", "vn.json");
        return LegalCalendar.Parse(File.ReadAllBytes(file), Path.GetFileName(file));
    }
}
