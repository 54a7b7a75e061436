namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Block D: each obstacle names the provision, unless none exists yet.</summary>
internal static class ObstacleFields
{
    private const string Reason = SupplementReasons.LegalObstacleNotIdentified;

    public static void Check(IReadOnlyList<LegalObstacle> obstacles, DeficiencyList list)
    {
        list.Need(obstacles.Count > 0, Reason, "$.legalObstacles", "vướng mắc pháp lý cụ thể", "a named legal obstacle");
        foreach (var (index, obstacle) in obstacles.Index())
            Check(obstacle, $"$.legalObstacles[{index}]", list);
    }

    private static void Check(LegalObstacle obstacle, string path, DeficiencyList list)
    {
        list.Need(obstacle.Instrument, Reason, path + ".instrument", "số, ký hiệu và tên văn bản", "the number and name of the instrument");
        list.Need(obstacle.Issuer, Reason, path + ".issuer", "cơ quan ban hành văn bản", "who issued the instrument");
        list.Need(obstacle.Kind is not null, Reason, path + ".kind", "loại vướng mắc", "the kind of obstacle");
        list.Need(obstacle.Why, Reason, path + ".why", "giải trình vướng mắc", "why it is an obstacle");
        list.Need(obstacle.Relief is not null, Reason, path + ".relief", "nội dung đề nghị tháo gỡ", "the relief requested");
        if (obstacle.Kind is ObstacleKind.NotYetRegulated)
            return;
        list.Need(obstacle.Article, Reason, path + ".article", "điều của văn bản", "the article");
        list.Need(obstacle.Clause, Reason, path + ".clause", "khoản của văn bản", "the clause");
        list.Need(obstacle.Quote, Reason, path + ".quote", "trích nội dung quy định", "the words of the provision");
    }
}
