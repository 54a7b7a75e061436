using System.Text.Json;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>Begins a dossier with what the answers already say.</summary>
internal static class RouterDraft
{
    private const string Ai = "AI-ND142";

    public static Dossier Of(Router router, RouterAnswers answers, string regime, IEnumerable<string> parallel)
    {
        var words = router.Questions.Where(question => question.Fills is not null).ToDictionary(question => question.Fills!.Value, question => Word(question, answers));
        var beside = parallel.ToList();
        return new()
        {
            Regime = regime,
            ParallelRegimes = beside,
            Proposal = new()
            {
                Field = Read<ProposalField>(words, DraftSlot.Field),
                FintechSolution = Read<FintechSolution>(words, DraftSlot.FintechSolution),
                UsesAi = beside.Contains(Ai) ? true : words.GetValueOrDefault(DraftSlot.UsesAi) is { } uses ? uses == RouterQuestion.Yes : null,
            },
            LegalObstacles = Read<ObstacleKind>(words, DraftSlot.ObstacleKind) is { } kind ? [new() { Kind = kind }] : [],
            TestPlan = Read<TestSpaceKind>(words, DraftSlot.SpaceKind) is { } space
                ? new() { Spaces = [new() { Kind = space, Wards = words.GetValueOrDefault(DraftSlot.Ward) is { } ward ? [ward] : [] }] }
                : null,
            RouterAnswers = answers,
        };
    }

    /// <summary>True where the word is one of the dossier's own for the slot.</summary>
    public static bool Takes(DraftSlot slot, string word) => slot switch
    {
        DraftSlot.Field => Has<ProposalField>(word),
        DraftSlot.FintechSolution => Has<FintechSolution>(word),
        DraftSlot.SpaceKind => Has<TestSpaceKind>(word),
        DraftSlot.ObstacleKind => Has<ObstacleKind>(word),
        DraftSlot.UsesAi => word is RouterQuestion.Yes or RouterQuestion.No,
        DraftSlot.Ward => true,
    };

    /// <summary>The dossier's word for the answer: the option's own, its value for yes, no and fields, or the ward's name.</summary>
    private static string? Word(RouterQuestion question, RouterAnswers answers)
    {
        if (answers.To(question.Id) is not [var chosen])
            return null;
        return question.Option(chosen) is not { } option ? chosen
            : question.Kind is RouterQuestionKind.Field or RouterQuestionKind.YesNo ? option.Value
            : option.Fills;
    }

    private static T? Read<T>(Dictionary<DraftSlot, string?> words, DraftSlot slot)
        where T : struct, Enum =>
        words.GetValueOrDefault(slot) is { } word ? Enum.GetValues<T>().First(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()) == word) : null;

    private static bool Has<T>(string word)
        where T : struct, Enum =>
        Enum.GetNames<T>().Any(name => JsonNamingPolicy.CamelCase.ConvertName(name) == word);
}
