using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>The shape of <c>workflows/calendars/*.json</c> and the checks it must pass.</summary>
internal sealed record LegalCalendarFile(string Version, ImmutableArray<CalendarYear> Years, ImmutableArray<Closure>? Closures = null)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static LegalCalendarFile Parse(ReadOnlySpan<byte> json, string fileName)
    {
        try
        {
            var file = JsonSerializer.Deserialize<LegalCalendarFile>(WithoutMark(json), Strict)
                ?? throw new JsonException("The file holds null.", "$", null, null);
            new Check(fileName).File(file);
            return file;
        }
        catch (JsonException unreadable)
        {
            var path = unreadable.Path ?? "$";
            throw new CalendarFileException(fileName, path, new($"không đọc được: {unreadable.Message}", unreadable.Message));
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> json) => json.StartsWith("\uFEFF"u8) ? json[3..] : json;

    private sealed class Check(string fileName)
    {
        private readonly Dictionary<DateOnly, string> seen = [];

        public void File(LegalCalendarFile file)
        {
            Demand(!string.IsNullOrWhiteSpace(file.Version), "$.version", "thiếu phiên bản", "the version is empty");
            Demand(!file.Years.IsDefaultOrEmpty, "$.years", "không có năm nào", "there are no years");
            for (var i = 0; i < file.Years.Length; i++)
            {
                var year = file.Years[i];
                Demand(
                    i == 0 ? year.Year is >= 1990 and <= 2200 : year.Year == file.Years[i - 1].Year + 1, $"$.years[{i}].year",
                    $"năm {year.Year} không liền sau năm đứng trước", $"{year.Year} does not follow the year before it");
                Year(year, $"$.years[{i}]");
            }

            foreach (var (index, closure) in (file.Closures ?? []).Index())
                Closed(closure, file, $"$.closures[{index}]");
        }

        private void Closed(Closure closure, LegalCalendarFile file, string path)
        {
            Demand(closure.Agency.Length > 0, $"{path}.agency", "thiếu mã cơ quan hoặc all", "an agency's code, or all, is missing");
            Demand(closure.From <= closure.To, $"{path}.to", "kết thúc trước khi bắt đầu", "it ends before it begins");
            Demand(
                closure.From.Year >= file.Years[0].Year && closure.To.Year <= file.Years[^1].Year, path,
                "nằm ngoài các năm của lịch", "it lies outside the calendar's years");
            Demand(closure.Vi.Length > 0 && closure.En.Length > 0 && closure.Source.Length > 0, path, "thiếu lý do hoặc thông báo", "a reason or the notice is empty");
            var same = file.Closures!.Value.FirstOrDefault(other => other != closure && other.Agency == closure.Agency && other.From <= closure.To && closure.From <= other.To);
            Demand(same is null, path, $"chồng lấn với lần đóng cửa từ {same?.From:yyyy-MM-dd}", $"it overlaps the closure from {same?.From:yyyy-MM-dd}");
        }

        private void Year(CalendarYear year, string path)
        {
            Demand(!year.DaysOff.IsDefaultOrEmpty, $"{path}.daysOff", "không có ngày nghỉ nào", "there are no days off");
            Demand(!year.WorkingSaturdays.IsDefault, $"{path}.workingSaturdays", "thiếu danh sách", "the list is missing");
            for (var i = 0; i < year.DaysOff.Length; i++)
                Day(year.DaysOff[i], year.Year, $"{path}.daysOff[{i}]");
            for (var i = 0; i < year.WorkingSaturdays.Length; i++)
                Saturday(year.WorkingSaturdays[i], year, $"{path}.workingSaturdays[{i}]");
        }

        private void Day(DayOff day, int year, string path)
        {
            Date(day.Date, year, $"{path}.date");
            Demand(day.Vi.Length > 0 && day.En.Length > 0 && day.Source.Length > 0, path, "thiếu lý do hoặc nguồn", "a reason or the source is empty");
            Demand(day.Kind != DayOffKind.Closure, $"{path}.kind", "ngày cơ quan đóng cửa ghi ở closures", "an office's closure belongs under closures");
            Demand(
                day.Kind is not (DayOffKind.Compensation or DayOffKind.Swapped) || !LegalCalendar.IsWeekend(day.Date), $"{path}.kind",
                $"{day.Date:yyyy-MM-dd} là ngày cuối tuần, không thể là ngày nghỉ bù hoặc hoán đổi",
                $"{day.Date:yyyy-MM-dd} is on a weekend and cannot be a compensation or swapped day");
        }

        private void Saturday(WorkingSaturday day, CalendarYear year, string path)
        {
            Date(day.Date, year.Year, $"{path}.date");
            Demand(
                day.Date.DayOfWeek == DayOfWeek.Saturday, $"{path}.date",
                $"{day.Date:yyyy-MM-dd} không phải thứ Bảy", $"{day.Date:yyyy-MM-dd} is not a Saturday");
            Demand(
                year.DaysOff.Any(off => off.Date == day.InsteadOf && off.Kind == DayOffKind.Swapped), $"{path}.insteadOf",
                $"{day.InsteadOf:yyyy-MM-dd} không phải ngày nghỉ hoán đổi của năm {year.Year}",
                $"{day.InsteadOf:yyyy-MM-dd} is not a swapped day off of {year.Year}");
            Demand(day.Source.Length > 0, path, "thiếu nguồn", "the source is empty");
        }

        private void Date(DateOnly date, int year, string path)
        {
            Demand(date.Year == year, path, $"{date:yyyy-MM-dd} không thuộc năm {year}", $"{date:yyyy-MM-dd} is not in {year}");
            if (!seen.TryAdd(date, path))
                Demand(false, path, $"{date:yyyy-MM-dd} đã có tại {seen[date]}", $"{date:yyyy-MM-dd} is already at {seen[date]}");
        }

        private void Demand(bool holds, string path, string vi, string en)
        {
            if (!holds)
                throw new CalendarFileException(fileName, path, new(vi, en));
        }
    }
}
