namespace HiHub.Sandbox.Domain.Law;

/// <summary>Looks up every name that the router's file uses: questions, answers, regimes; and asks that every reason says what it rests on.</summary>
internal sealed class RouterNames(Router router, IReadOnlyList<RegimePack> packs, List<FieldError> errors)
{
    private readonly Dictionary<string, int> _place = Places(router.Questions);

    public void Check(RouterFile file)
    {
        Unique(file.Questions.Select(one => one.Id), "$.questions");
        Unique(file.Contradictions.Select(one => one.Id), "$.contradictions");
        Unique(file.Rules.Select(one => one.Id), "$.rules");
        Unique(file.Also.Select(one => one.Id), "$.also");
        Unique(file.Consult.Select(one => one.Id), "$.consult");
        Unique(file.Gates.Select(one => one.Id), "$.gates");
        foreach (var (index, question) in file.Questions.Index())
            When(question.AskedWhen, $"$.questions[{index}].askedWhen", before: index);
        foreach (var (index, one) in file.Contradictions.Index())
            Contradiction(one, $"$.contradictions[{index}]");
        foreach (var (index, rule) in file.Rules.Index())
            Rule(rule, $"$.rules[{index}]");
        foreach (var (list, name) in new[] { (file.Also, "also"), (file.Consult, "consult") })
            foreach (var (index, one) in list.Index())
                Beside(one, $"$.{name}[{index}]");
        foreach (var (index, gate) in file.Gates.Index())
        {
            When(gate.MetWhen, $"$.gates[{index}].metWhen");
            When(gate.FailedWhen, $"$.gates[{index}].failedWhen");
        }
    }

    private static Dictionary<string, int> Places(IReadOnlyList<RouterQuestion> questions)
    {
        var places = new Dictionary<string, int>();
        foreach (var (index, question) in questions.Index())
            places.TryAdd(question.Id, index);
        return places;
    }

    private void Contradiction(ContradictionFile one, string at)
    {
        When(one.When, at + ".when");
        if (one.When.Count == 0 || one.When.Any(alternative => alternative.Count < 2))
            Add(at + ".when", "no-contradiction", "Mâu thuẫn phải nêu ít nhất hai câu hỏi.", "A contradiction names two questions at least.");
    }

    private void Rule(RuleFile rule, string at)
    {
        When(rule.When, at + ".when");
        Reasons(rule.Reasons, at);
        var pack = Regime(rule.Regime, at);
        if (rule.Outcome is RouterOutcome.Regime or RouterOutcome.Elsewhere && rule.Regime is null && rule.Authority is null)
            Add(at + ".authority", "missing-authority", "Phải nêu cơ quan có thẩm quyền.", "The authority must be named.");
        if (rule.Outcome == RouterOutcome.Regime && (rule.Regime is null || pack is { Status: PackStatus.Elsewhere }))
            Add(at + ".regime", "regime-not-open", "Kết quả này cần một cơ chế được giải quyết tại đây.", "This outcome needs a regime that is handled here.");
        if (rule.Outcome is RouterOutcome.NoSandboxNeeded or RouterOutcome.OutOfScope && (rule.Regime is not null || rule.Authority is not null))
            Add(at + ".regime", "no-authority-needed", "Kết quả này không có cơ chế, cơ quan nào.", "This outcome has neither regime nor authority.");
    }

    private void Beside(BesideFile one, string at)
    {
        When(one.When, at + ".when");
        Reasons(one.Reasons, at);
        Regime(one.Regime, at);
        if (one.Regime is null && one.Name is null)
            Add(at + ".name", "missing-name", "Phải có cơ chế hoặc tên.", "A regime or a name is needed.");
    }

    private void Reasons(IReadOnlyList<ReasonFile> reasons, string at)
    {
        if (reasons.Count == 0)
            Add(at + ".reasons", "missing-reason", "Phải nêu ít nhất một lý do.", "A reason is needed.");
        foreach (var (index, reason) in reasons.Index())
            RegimePackReader.CheckBasis(reason.LegalBasis, reason.Confidence, $"{at}.reasons[{index}]", errors);
    }

    private RegimePack? Regime(string? code, string at)
    {
        var pack = packs.FirstOrDefault(known => known.Code == code);
        if (code is null || pack is not null)
            return pack;
        Nearest(at + ".regime", "unknown-regime", $"Không có cơ chế “{code}”.", $"There is no regime “{code}”.", NearestName.To(code, packs.Select(known => known.Code)));
        return null;
    }

    private void When(IReadOnlyList<Dictionary<string, IReadOnlyList<string>>>? alternatives, string at, int before = int.MaxValue)
    {
        foreach (var (index, alternative) in (alternatives ?? []).Index())
            foreach (var (id, taken) in alternative)
                Clause(id, taken, $"{at}[{index}]['{id}']", before);
    }

    private void Clause(string id, IReadOnlyList<string> taken, string at, int before)
    {
        if (!_place.TryGetValue(id, out var place))
            Nearest(at, "unknown-question", $"Không có câu hỏi “{id}”.", $"There is no question “{id}”.", NearestName.To(id, _place.Keys));
        else if (place >= before)
            Add(at, "asks-ahead", $"Câu hỏi “{id}” đứng sau câu hỏi này.", $"The question “{id}” comes after this one.");
        else
            foreach (var (index, word) in taken.Index().Where(one => router.Questions[place].Option(one.Item) is null))
                Nearest($"{at}[{index}]", "unknown-option", $"Câu hỏi “{id}” không có câu trả lời “{word}”.", $"The question “{id}” has no answer “{word}”.",
                    NearestName.To(word, router.Questions[place].Options.Select(option => option.Value)));
        if (taken.Count == 0)
            Add(at, "no-answers", "Phải nêu ít nhất một câu trả lời.", "An answer must be named.");
    }

    private void Unique(IEnumerable<string> ids, string at)
    {
        var seen = new HashSet<string>();
        foreach (var (index, id) in ids.Index())
            if (!seen.Add(id))
                Add($"{at}[{index}].id", "duplicate-id", $"Trùng mã “{id}”.", $"The id “{id}” stands twice.");
    }

    private void Nearest(string at, string code, string vi, string en, string? nearest) =>
        Add(at, code, nearest is null ? vi : $"{vi} Có phải là “{nearest}”?", nearest is null ? en : $"{en} Did you mean “{nearest}”?");

    private void Add(string at, string code, string vi, string en) => errors.Add(new(at, code, vi, en));
}
