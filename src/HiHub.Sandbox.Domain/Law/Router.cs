namespace HiHub.Sandbox.Domain.Law;

/// <summary>The questionnaire that says which regime and which authority a proposal comes under, or that no sandbox is needed, and why.</summary>
public sealed class Router
{
    private readonly Dictionary<string, RegimePack> _packs;

    internal Router(Wards wards, IEnumerable<RegimePack> packs)
    {
        Wards = wards;
        _packs = packs.GroupBy(pack => pack.Code).ToDictionary(one => one.Key, one => one.MaxBy(pack => pack.Version)!);
    }

    public required int Version { get; init; }

    /// <summary>The day on which the law was last compared.</summary>
    public required DateOnly AsOf { get; init; }
    public required LocalText Name { get; init; }
    public required IReadOnlyList<RouterQuestion> Questions { get; init; }
    public required IReadOnlyList<RouterContradiction> Contradictions { get; init; }
    public required IReadOnlyList<RouterRule> Rules { get; init; }
    public required IReadOnlyList<RouterBeside> Also { get; init; }
    public required IReadOnlyList<RouterBeside> Consult { get; init; }
    public required IReadOnlyList<RouterGate> Gates { get; init; }

    public Wards Wards { get; }

    /// <summary>
    /// Reads strictly. Throws <see cref="PackRefusedException"/> with every error: file, JSON path, reason; also where a complete set of answers
    /// has no outcome, a question is never asked or a rule never decides.
    /// </summary>
    public static Router Parse(ReadOnlySpan<byte> json, string fileName, IEnumerable<RegimePack> packs, Wards wards) =>
        new RouterReader([.. packs], wards).Read(json, fileName);

    /// <summary>JSON Schema of what <see cref="Parse"/> takes.</summary>
    public static string Schema() => SchemaText.Of(RouterJson.Default.RouterFile, "router.schema.json", "Bảng câu hỏi định tuyến cơ chế thử nghiệm");

    public RouterQuestion? Question(string id) => Questions.FirstOrDefault(question => question.Id == id);

    /// <summary>The first question that these answers lead to and do not answer; null where they are complete.</summary>
    public RouterQuestion? Next(RouterAnswers answers) =>
        Questions.FirstOrDefault(question => answers.To(question.Id) is null && question.AskedWhen.Holds(answers));

    /// <summary>Every wrong answer; <paramref name="complete"/>: also every missing one. Paths begin with <paramref name="path"/>.</summary>
    public IReadOnlyList<FieldError> Check(RouterAnswers answers, string path, bool complete = true) => new RouterCheck(this, answers, path, complete).Errors();

    /// <summary>The newest version of the regime; null where there is none.</summary>
    public RegimePack? Pack(string? code) => code is null ? null : _packs.GetValueOrDefault(code);

    /// <summary>The answer to a complete set that <see cref="Check"/> has found right.</summary>
    public Routing Route(RouterAnswers answers)
    {
        answers = Canonical(answers);
        var rule = Rules.First(candidate => candidate.When.Holds(answers));
        var regime = Pack(rule.Regime);
        var also = Beside(Also, rule.Outcome, answers);
        return new()
        {
            RouterVersion = Version,
            Rule = rule.Id,
            Outcome = rule.Outcome,
            Regime = rule.Regime,
            RegimeName = regime?.Name,
            Authority = rule.Authority ?? regime?.Authority,
            Reasons = rule.Reasons,
            Also = also,
            Consult = Beside(Consult, rule.Outcome, answers),
            Gates = [.. Gates.Select(gate => new RoutedGate(gate.Id, gate.Words, State(gate, answers)))],
            Answers = answers,
            Draft = rule.Outcome == RouterOutcome.Regime
                ? RouterDraft.Of(this, answers, rule.Regime!, also.Select(one => one.Regime).OfType<string>().Where(code => Pack(code)?.Status == PackStatus.Whole))
                : null,
        };
    }

    private List<RoutedBeside> Beside(IEnumerable<RouterBeside> all, RouterOutcome outcome, RouterAnswers answers) =>
    [
        .. all.Where(one => one.On.Contains(outcome) && one.When.Holds(answers))
            .DistinctBy(one => one.Regime ?? one.Organisation ?? one.Id)
            .Select(one => new RoutedBeside(
                one.Id, one.Regime, one.Organisation, one.Name ?? Pack(one.Regime)!.Name, one.Authority ?? Pack(one.Regime)?.Authority, one.Reasons)),
    ];

    private static GateState State(RouterGate gate, RouterAnswers answers) =>
        gate.FailedWhen?.Holds(answers) == true ? GateState.Failed
        : gate.MetWhen?.Holds(answers) == true ? GateState.Met
        : GateState.Open;

    /// <summary>Wards by their whole name.</summary>
    private RouterAnswers Canonical(RouterAnswers answers)
    {
        foreach (var question in Questions.Where(question => question.Kind == RouterQuestionKind.Ward))
            if (answers.To(question.Id) is [var name] && Wards.Find(name) is { } ward)
                answers = answers.With(question.Id, [ward.Name]);
        return answers;
    }
}
