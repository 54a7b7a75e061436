namespace HiHub.Sandbox.Domain.People;

/// <summary>The teams' trays in which open steps lie.</summary>
public static class WorkQueues
{
    private static readonly Dictionary<string, LocalText> s_titles = new()
    {
        ["applicant"] = new("Người nộp hồ sơ", "Applicant"),
        ["intake"] = new("Bộ phận Một cửa", "One-stop desk"),
        ["appraisal"] = new("Phòng thẩm định", "Appraisal"),
        ["leadership"] = new("Lãnh đạo Sở", "Department leadership"),
        ["agencies"] = new("Cơ quan được lấy ý kiến", "Agencies consulted"),
        ["council"] = new("Hội đồng thẩm định", "Appraisal council"),
        ["decision"] = new("Cấp quyết định", "Deciding authority"),
        ["clerks"] = new("Văn thư", "Clerks"),
        ["supervision"] = new("Giám sát thử nghiệm", "Supervision"),
    };

    public static IEnumerable<string> Names => s_titles.Keys;

    public static LocalText Title(string queue) => s_titles[queue];
}
