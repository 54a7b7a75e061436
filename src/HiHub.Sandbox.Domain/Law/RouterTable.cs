using System.Globalization;
using System.Text;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>The router as pages a lawyer reads: questions, decision table, what goes beside, contradictions, gates.</summary>
public static class RouterTable
{
    public static string Markdown(Router router)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {router.Name.Vi}\n\n{router.Name.En} · phiên bản {router.Version} · đối chiếu pháp luật đến ngày {router.AsOf:dd/MM/yyyy}\n");
        text.Append("\nTrả lời là hướng dẫn, không phải quyết định. Quy tắc đầu tiên thỏa mãn, đọc từ trên xuống, cho kết quả.\n");
        Table(text, "Câu hỏi", ["#", "Câu hỏi", "Được hỏi khi", "Các câu trả lời"], router.Questions.Index().Select(one => Question(router, one.Index + 1, one.Item)));
        Table(text, "Bảng quyết định", ["#", "Khi", "Kết quả", "Lý do và căn cứ"], router.Rules.Index().Select(one => Rule(router, one.Index + 1, one.Item)));
        Table(text, "Đồng thời áp dụng", ["Khi", "Nội dung", "Lý do và căn cứ"], router.Also.Select(one => Beside(router, one)));
        Table(text, "Lấy ý kiến", ["Khi", "Cơ quan", "Lý do và căn cứ"], router.Consult.Select(one => Beside(router, one)));
        Table(text, "Câu trả lời mâu thuẫn", ["Khi", "Vì sao"], router.Contradictions.Select(one => new[] { When(router, one.When), one.Why.Vi }));
        Table(text, "Điều kiện tiên quyết", ["Mã", "Điều kiện", "Đạt khi", "Không đạt khi"], router.Gates.Select(gate => Gate(router, gate)));
        return text.ToString();
    }

    private static string[] Question(Router router, int number, RouterQuestion question) =>
    [
        number.ToString(CultureInfo.InvariantCulture),
        $"**{question.Words.Vi}** `{question.Id}`",
        question.AskedWhen.Alternatives.Count == 0 ? "luôn luôn" : When(router, question.AskedWhen),
        question.Kind switch
        {
            RouterQuestionKind.Ward => $"một trong {router.Wards.All.Count} phường, xã; {Options(question)}",
            RouterQuestionKind.Multi => "chọn nhiều: " + Options(question),
            _ => Options(question),
        },
    ];

    private static string[] Rule(Router router, int number, RouterRule rule) =>
    [
        number.ToString(CultureInfo.InvariantCulture),
        rule.When.Alternatives.Count == 0 ? "mọi trường hợp còn lại" : When(router, rule.When),
        rule.Outcome switch
        {
            RouterOutcome.Regime => $"**{rule.Regime}**: {(rule.Authority ?? router.Pack(rule.Regime)?.Authority)?.Vi}",
            RouterOutcome.Elsewhere => $"**Nơi khác**: {(rule.Authority ?? router.Pack(rule.Regime)?.Authority)?.Vi}{(rule.Regime is null ? "" : $" ({rule.Regime})")}",
            RouterOutcome.NoSandboxNeeded => "**Không cần thử nghiệm**",
            RouterOutcome.OutOfScope => "**Ngoài phạm vi**",
        },
        Reasons(rule.Reasons),
    ];

    private static string[] Beside(Router router, RouterBeside one) =>
    [
        When(router, one.When),
        string.Join(": ", new[] { one.Regime, (one.Name ?? router.Pack(one.Regime)?.Name)?.Vi, one.Authority?.Vi }.OfType<string>()),
        Reasons(one.Reasons),
    ];

    private static string[] Gate(Router router, RouterGate gate) =>
        [gate.Id, gate.Words.Vi, gate.MetWhen is { } met ? When(router, met) : "–", gate.FailedWhen is { } failed ? When(router, failed) : "–"];

    private static string Options(RouterQuestion question) => string.Join("; ", question.Options.Select(option => option.Words.Vi));

    private static string Reasons(IEnumerable<RouterReason> reasons) => string.Join("<br>", reasons.Select(reason => $"{reason.Words.Vi} *({reason.Basis.Cite().Vi})*"));

    private static string When(Router router, RouterCondition condition) =>
        string.Join("<br>**hoặc** ", condition.Alternatives.Select(alternative => string.Join(" **và** ", alternative.Select(clause => Clause(router, clause.Key, clause.Value)))));

    private static string Clause(Router router, string id, IReadOnlyList<string> taken)
    {
        var question = router.Question(id)!;
        return $"`{id}`: {string.Join(" / ", taken.Select(value => question.Option(value)!.Words.Vi))}";
    }

    private static void Table(StringBuilder text, string title, string[] head, IEnumerable<string[]> rows)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n| {string.Join(" | ", head)} |\n|{string.Concat(head.Select(_ => "---|"))}\n");
        foreach (var row in rows)
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n");
    }
}
