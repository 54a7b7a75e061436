using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>Field: one of the dossier's fields. Ward: a commune-level unit of the city, or one of the options.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<RouterQuestionKind>))]
public enum RouterQuestionKind { Choice, Multi, YesNo, Ward, Field }

/// <summary>The field of the dossier that an answer fills.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<DraftSlot>))]
public enum DraftSlot { Field, FintechSolution, UsesAi, SpaceKind, Ward, ObstacleKind }

/// <summary>One answer that may be chosen; <paramref name="Alone"/>: not together with another; <paramref name="Fills"/>: the dossier's own word for it.</summary>
public sealed record RouterOption(string Value, LocalText Words, bool Alone = false, string? Fills = null);

/// <summary>One question of the router.</summary>
public sealed record RouterQuestion(
    string Id, RouterQuestionKind Kind, LocalText Words, LocalText? Help, RouterCondition AskedWhen, DraftSlot? Fills, IReadOnlyList<RouterOption> Options)
{
    public const string Yes = "yes";
    public const string No = "no";

    internal static readonly IReadOnlyList<RouterOption> YesOrNo = [new(Yes, new("Có", "Yes")), new(No, new("Không", "No"))];

    public RouterOption? Option(string value) => Options.FirstOrDefault(option => option.Value == value);

    /// <summary>An answer in words; a ward is its own name.</summary>
    public LocalText InWords(IEnumerable<string> chosen)
    {
        var words = chosen.Select(value => Option(value)?.Words ?? new(value, value)).ToList();
        return new(string.Join("; ", words.Select(word => word.Vi)), string.Join("; ", words.Select(word => word.En)));
    }
}
