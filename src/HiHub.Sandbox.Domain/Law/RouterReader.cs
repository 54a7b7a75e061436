using System.Text.Json;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>Reads the router's file and refuses what would leave a person without an answer.</summary>
internal sealed class RouterReader(IReadOnlyList<RegimePack> packs, Wards wards)
{
    private readonly List<FieldError> _errors = [];

    public Router Read(ReadOnlySpan<byte> json, string fileName)
    {
        using var document = StrictJson.Parse(json, RouterJson.Default.RouterFile, _errors);
        var file = _errors.Count == 0 ? document?.Deserialize(RouterJson.Default.RouterFile) : null;
        if (file is null)
            throw new PackRefusedException(fileName, _errors);
        CheckQuestions(file.Questions);
        var router = Make(file);
        new RouterNames(router, packs, _errors).Check(file);
        if (_errors.Count == 0)
            _errors.AddRange(new RouterSearch(router).Errors());
        return _errors.Count > 0 ? throw new PackRefusedException(fileName, _errors) : router;
    }

    private void CheckQuestions(IReadOnlyList<QuestionFile> questions)
    {
        if (questions.Count == 0)
            _errors.Add(new("$.questions", "no-questions", "Phải có ít nhất một câu hỏi.", "There must be a question."));
        foreach (var (index, question) in questions.Index())
            CheckOptions(question, $"$.questions[{index}]");
    }

    private void CheckOptions(QuestionFile question, string at)
    {
        var options = question.Options ?? [];
        if (question.Kind is RouterQuestionKind.Choice or RouterQuestionKind.Multi && options.Count < 2)
            _errors.Add(new(at + ".options", "too-few-options", "Cần ít nhất hai câu trả lời để chọn.", "At least two answers are needed to choose from."));
        if (question.Kind == RouterQuestionKind.YesNo && options.Count > 0)
            _errors.Add(new(at + ".options", "options-not-taken", "Câu hỏi có/không không có câu trả lời khác.", "A yes-or-no question takes no options."));
        foreach (var (index, option) in options.Index().Where(one => options.Take(one.Index).Any(before => before.Value == one.Item.Value)))
            _errors.Add(new($"{at}.options[{index}].value", "duplicate-option", $"Trùng câu trả lời “{option.Value}”.", $"The answer “{option.Value}” stands twice."));
        foreach (var (index, option) in options.Index())
            if (option.Fills is { } word && (question.Fills is not { } slot || !RouterDraft.Takes(slot, word)))
                _errors.Add(new($"{at}.options[{index}].fills", "unknown-word", $"Hồ sơ không có giá trị “{word}” cho câu hỏi này.", $"The dossier has no word “{word}” for this question."));
        if (question.Kind == RouterQuestionKind.Field)
            CheckFields(options, at);
    }

    private void CheckFields(IReadOnlyList<OptionFile> options, string at)
    {
        var fields = Enum.GetNames<ProposalField>().Select(JsonNamingPolicy.CamelCase.ConvertName).ToList();
        foreach (var (index, option) in options.Index().Where(one => !fields.Contains(one.Item.Value)))
            _errors.Add(new($"{at}.options[{index}].value", "unknown-field-of-proposal", $"Hồ sơ không có lĩnh vực “{option.Value}”.", $"The dossier has no field “{option.Value}”."));
        foreach (var missing in fields.Except(options.Select(option => option.Value)))
            _errors.Add(new(at + ".options", "missing-field-of-proposal", $"Thiếu lĩnh vực “{missing}” của hồ sơ.", $"The dossier's field “{missing}” is missing."));
    }

    private Router Make(RouterFile file) => new(wards, packs)
    {
        Version = file.Version,
        AsOf = file.AsOf,
        Name = file.Name.ToText(),
        Questions = [.. file.Questions.Select(Question)],
        Contradictions = [.. file.Contradictions.Select(one => new RouterContradiction(one.Id, Condition(one.When), new(one.Vi, one.En)))],
        Rules = [.. file.Rules.Select(rule => new RouterRule(rule.Id, Condition(rule.When), rule.Outcome, rule.Regime, rule.Authority?.ToText(), Reasons(rule.Reasons)))],
        Also = [.. file.Also.Select(Beside)],
        Consult = [.. file.Consult.Select(Beside)],
        Gates = [.. file.Gates.Select(gate => new RouterGate(gate.Id, new(gate.Vi, gate.En), Maybe(gate.MetWhen), Maybe(gate.FailedWhen)))],
    };

    private static RouterQuestion Question(QuestionFile question) => new(
        question.Id, question.Kind, new(question.Vi, question.En), question.Help?.ToText(), Maybe(question.AskedWhen) ?? RouterCondition.Always, question.Fills,
        question.Kind == RouterQuestionKind.YesNo
            ? RouterQuestion.YesOrNo
            : [.. (question.Options ?? []).Select(option => new RouterOption(option.Value, new(option.Vi, option.En), option.Alone ?? false, option.Fills))]);

    private static RouterBeside Beside(BesideFile one) => new(
        one.Id, one.On, Condition(one.When), one.Regime, one.Organisation, one.Name?.ToText(), one.Authority?.ToText(), Reasons(one.Reasons));

    private static List<RouterReason> Reasons(IReadOnlyList<ReasonFile> reasons) =>
        [.. reasons.Select(reason => new RouterReason(new(reason.Vi, reason.En), RegimePackReader.Basis(reason.LegalBasis, reason.Confidence)))];

    private static RouterCondition? Maybe(IReadOnlyList<Dictionary<string, IReadOnlyList<string>>>? when) => when is null ? null : Condition(when);

    private static RouterCondition Condition(IReadOnlyList<Dictionary<string, IReadOnlyList<string>>> when) => new(when);
}
