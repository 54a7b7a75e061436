namespace HiHub.Sandbox.Domain.Law;

/// <summary>Finds what is wrong in a set of answers: unknown words, questions left out or never asked, answers that contradict each other.</summary>
internal sealed class RouterCheck(Router router, RouterAnswers answers, string path, bool complete)
{
    private readonly List<FieldError> _errors = [];
    private RouterAnswers _right = RouterAnswers.None;

    public IReadOnlyList<FieldError> Errors()
    {
        foreach (var question in answers.Given.Keys.Where(id => router.Question(id) is null))
            Unknown(question);
        foreach (var question in router.Questions)
            Look(question);
        foreach (var contradiction in router.Contradictions.Where(one => one.When.Holds(_right)))
            Contradict(contradiction);
        return _errors;
    }

    private void Look(RouterQuestion question)
    {
        var asked = question.AskedWhen.Holds(_right);
        if (answers.To(question.Id) is not { } chosen)
        {
            if (asked && complete)
                Add(question, "unanswered", new($"Chưa trả lời: {question.Words.Vi}", $"Not answered: {question.Words.En}"));
        }
        else if (asked)
        {
            var before = _errors.Count;
            CheckChosen(question, chosen);
            if (_errors.Count == before)
                _right = _right.With(question.Id, chosen);
        }
        else if (_errors.Count == 0)
            NotAsked(question, chosen);
    }

    private void CheckChosen(RouterQuestion question, IReadOnlyList<string> chosen)
    {
        var several = question.Kind == RouterQuestionKind.Multi;
        if (chosen.Count == 0 || (!several && chosen.Count > 1))
            Add(question, "wrong-count", several
                ? new($"“{question.Words.Vi}”: chọn ít nhất một câu trả lời.", $"“{question.Words.En}”: choose at least one answer.")
                : new($"“{question.Words.Vi}”: chọn đúng một câu trả lời.", $"“{question.Words.En}”: choose exactly one answer."));
        foreach (var value in chosen.Where(value => question.Option(value) is null))
            CheckOther(question, value);
        if (chosen.Count > 1 && chosen.FirstOrDefault(value => question.Option(value)?.Alone == true) is { } alone)
            Together(question, question.InWords([alone]), question.InWords(chosen.Where(value => value != alone)));
        if (chosen.Distinct(StringComparer.Ordinal).Count() < chosen.Count)
            Add(question, "chosen-twice", new($"“{question.Words.Vi}”: một câu trả lời bị lặp lại.", $"“{question.Words.En}”: an answer is given twice."));
    }

    private void CheckOther(RouterQuestion question, string value)
    {
        if (question.Kind == RouterQuestionKind.Ward)
        {
            if (router.Wards.Find(value) is null)
                Add(question, "unknown-ward", Hint(
                    new($"“{value}” không phải là phường, xã của Hà Nội từ ngày 01/7/2025.", $"“{value}” is not a ward or commune of Hanoi since 1 July 2025."),
                    router.Wards.Nearest(value)?.Name));
            return;
        }
        var words = question.Options.Select(option => option.Value).ToList();
        var code = question.Kind == RouterQuestionKind.Field ? "unknown-field-of-proposal" : "unknown-option";
        var list = string.Join(", ", words);
        Add(question, code, Hint(
            new($"“{value}” không có trong các câu trả lời: {list}.", $"“{value}” is none of the answers: {list}."), NearestName.To(value, words)));
    }

    private void NotAsked(RouterQuestion question, IReadOnlyList<string> chosen)
    {
        var because = question.AskedWhen.Questions.Where(id => _right.To(id) is not null)
            .Select(id => (Question: router.Question(id)!.Words, Answer: router.Question(id)!.InWords(_right.To(id)!))).ToList();
        var given = question.InWords(chosen);
        Add(question, "not-asked", new(
            $"“{question.Words.Vi}”: “{given.Vi}” không đi cùng với {string.Join(", ", because.Select(one => $"“{one.Question.Vi}”: “{one.Answer.Vi}”"))}.",
            $"“{question.Words.En}”: “{given.En}” does not go with {string.Join(", ", because.Select(one => $"“{one.Question.En}”: “{one.Answer.En}”"))}."));
    }

    private void Contradict(RouterContradiction contradiction)
    {
        var met = contradiction.When.MetBy(_right).Select(id => router.Question(id)!).ToList();
        var both = met.Select(question => (question.Words, Answer: question.InWords(_right.To(question.Id)!))).ToList();
        var words = new LocalText(
            $"{string.Join(" và ", both.Select(one => $"“{one.Words.Vi}”: “{one.Answer.Vi}”"))} mâu thuẫn với nhau. {contradiction.Why.Vi}",
            $"{string.Join(" and ", both.Select(one => $"“{one.Words.En}”: “{one.Answer.En}”"))} contradict each other. {contradiction.Why.En}");
        foreach (var question in met)
            Add(question, "contradiction", words);
    }

    private void Together(RouterQuestion question, LocalText alone, LocalText others) => Add(question, "contradiction", new(
        $"“{question.Words.Vi}”: “{alone.Vi}” không chọn cùng với “{others.Vi}”.", $"“{question.Words.En}”: “{alone.En}” cannot be chosen with “{others.En}”."));

    private void Unknown(string question)
    {
        var words = Hint(new($"Không có câu hỏi “{question}”.", $"There is no question “{question}”."), NearestName.To(question, router.Questions.Select(known => known.Id)));
        _errors.Add(new($"{path}.{question}", "unknown-question", words.Vi, words.En));
    }

    private void Add(RouterQuestion question, string code, LocalText words) => _errors.Add(new($"{path}.{question.Id}", code, words.Vi, words.En));

    private static LocalText Hint(LocalText words, string? nearest) =>
        nearest is null ? words : new($"{words.Vi} Có phải là “{nearest}”?", $"{words.En} Did you mean “{nearest}”?");
}
