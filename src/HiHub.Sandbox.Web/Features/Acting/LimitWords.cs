using System.Text.Json;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Web.Features.Shared;

namespace HiHub.Sandbox.Web.Features.Acting;

/// <summary>Limits of a test as people read them.</summary>
internal static class LimitWords
{
    public static string Word<T>(this ActWords words, T value)
        where T : struct, Enum => words.Word(typeof(T), JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    /// <summary>As <c>10–500 people</c>, or hours of a day.</summary>
    public static string Bounds(this ActWords words, TrialLimit limit)
    {
        if (limit is { From: { } from, To: { } to })
            return $"{from:HH:mm}–{to:HH:mm}";
        var (least, most) = (Amount(limit.Min, limit.Unit), Amount(limit.Max, limit.Unit));
        var unit = limit.Unit is { } measure and not LimitUnit.Vnd ? $" {words.Word(measure)}" : "";
        return least is null ? $"≤ {most}{unit}" : most is null ? $"≥ {least}{unit}" : $"{least}–{most}{unit}";
    }

    private static string? Amount(decimal? number, LimitUnit? unit) => number is { } value ? unit == LimitUnit.Vnd ? Written.Money((long)value) : Written.Number(value) : null;
}
