namespace HiHub.Sandbox.Domain.Law;

/// <summary>
/// Walks through the answers people can give, question by question, and stops early where the rest no longer matters: finds answers
/// without an outcome, questions that are never asked and rules that never decide.
/// </summary>
internal sealed class RouterSearch(Router router)
{
    private const int MostSteps = 400_000;
    private const string AnyWard = "*";

    private readonly Dictionary<string, int> _place = router.Questions.Index().ToDictionary(one => one.Item.Id, one => one.Index);
    private readonly Dictionary<string, List<string[]>> _answers = router.Questions.ToDictionary(question => question.Id, Answers);
    private int _steps;

    public IEnumerable<FieldError> Errors()
    {
        var errors = new List<FieldError>();
        foreach (var (index, question) in router.Questions.Index())
            if (Find(question.AskedWhen.Questions, (answers, open) => question.AskedWhen.Holds(answers, open)) is null)
                errors.Add(new($"$.questions[{index}]", "never-asked", $"Câu hỏi “{question.Id}” không bao giờ được hỏi.", $"The question “{question.Id}” is never asked."));
        if (Find(router.Rules.SelectMany(rule => rule.When.Questions), NoOutcome) is { } without)
            errors.Add(new("$.rules", "no-outcome", $"Các câu trả lời này không có kết quả: {Print(without)}.", $"These answers have no outcome: {Print(without)}."));
        foreach (var (index, rule) in router.Rules.Index())
            if (Find(router.Rules.Take(index + 1).SelectMany(one => one.When.Questions), (answers, open) => Decides(index, answers, open)) is null)
                errors.Add(new($"$.rules[{index}]", "never-decides", $"Quy tắc “{rule.Id}” không bao giờ được áp dụng.", $"The rule “{rule.Id}” never decides."));
        return _steps > MostSteps
            ? [new("$.questions", "too-many-answers", "Có quá nhiều tổ hợp câu trả lời để kiểm tra hết.", "There are too many combinations of answers to check them all.")]
            : errors;
    }

    private bool? NoOutcome(RouterAnswers answers, Func<string, bool> open)
    {
        bool? none = true;
        foreach (var rule in router.Rules)
        {
            var holds = rule.When.Holds(answers, open);
            if (holds == true)
                return false;
            none = holds is null ? null : none;
        }
        return none;
    }

    private bool? Decides(int index, RouterAnswers answers, Func<string, bool> open)
    {
        var decides = router.Rules[index].When.Holds(answers, open);
        foreach (var earlier in router.Rules.Take(decides == false ? 0 : index))
        {
            var holds = earlier.When.Holds(answers, open);
            if (holds == true)
                return false;
            decides = holds is null ? null : decides;
        }
        return decides;
    }

    /// <summary>Answers, free of contradiction, for which the goal is true; null where there are none.</summary>
    private RouterAnswers? Find(IEnumerable<string> about, Func<RouterAnswers, Func<string, bool>, bool?> goal)
    {
        var relevant = Closure(about.Concat(router.Contradictions.SelectMany(one => one.When.Questions)));
        return Walk(0, RouterAnswers.None, [.. router.Questions.Where(question => relevant.Contains(question.Id))], goal);
    }

    private RouterAnswers? Walk(int next, RouterAnswers answers, RouterQuestion[] questions, Func<RouterAnswers, Func<string, bool>, bool?> goal)
    {
        var from = next < questions.Length ? _place[questions[next].Id] : int.MaxValue;
        bool IsOpen(string id) => _place[id] >= from;
        if (++_steps > MostSteps || router.Contradictions.Any(one => one.When.Holds(answers, IsOpen) == true))
            return null;
        if (goal(answers, IsOpen) is { } reached && (!reached || next == questions.Length))
            return reached ? answers : null;
        var question = questions[next];
        return question.AskedWhen.Holds(answers)
            ? _answers[question.Id].Select(chosen => Walk(next + 1, answers.With(question.Id, chosen), questions, goal)).FirstOrDefault(found => found is not null)
            : Walk(next + 1, answers, questions, goal);
    }

    /// <summary>The questions and those that decide whether they are asked.</summary>
    private HashSet<string> Closure(IEnumerable<string> about)
    {
        var all = new HashSet<string>();
        var open = new Stack<string>(about);
        while (open.TryPop(out var id))
            if (all.Add(id))
                foreach (var earlier in router.Question(id)!.AskedWhen.Questions)
                    open.Push(earlier);
        return all;
    }

    private static List<string[]> Answers(RouterQuestion question)
    {
        var words = question.Options.Select(option => option.Value).ToArray();
        if (question.Kind == RouterQuestionKind.Ward)
            return [[AnyWard], .. words.Select(word => new[] { word })];
        if (question.Kind != RouterQuestionKind.Multi)
            return [.. words.Select(word => new[] { word })];
        var together = question.Options.Where(option => !option.Alone).Select(option => option.Value).Take(12).ToArray();
        var sets = Enumerable.Range(1, (1 << together.Length) - 1).Select(set => together.Where((_, place) => (set >> place & 1) == 1).ToArray());
        return [.. sets, .. question.Options.Where(option => option.Alone).Select(option => new[] { option.Value })];
    }

    private static string Print(RouterAnswers answers) => string.Join(", ", answers.Given.Select(one => $"{one.Key} = {string.Join('+', one.Value)}"));
}
