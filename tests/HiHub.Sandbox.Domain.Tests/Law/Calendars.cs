using System.Text;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Law;

internal static class Calendars
{
    public static readonly string VnText =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "workflows", "calendars", "vn.json"));

    public static readonly LegalCalendar Vn = Read(VnText);

    public static LegalCalendar Read(string json) => LegalCalendar.Parse(Encoding.UTF8.GetBytes(json), "vn.json");

    public static DateTimeOffset At(string local) =>
        new(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(7));

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static Clock Clock(string length, string start, SupplementPolicy onSupplement = SupplementPolicy.Reset) =>
        Domain.Law.Clock.Of("c1", "appraisal", Length.Parse(length), onSupplement, LegalBasis.SystemDefault).Start(At(start));
}
