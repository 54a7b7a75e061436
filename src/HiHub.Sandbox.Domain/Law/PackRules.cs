namespace HiHub.Sandbox.Domain.Law;

/// <summary>What a pack of the right shape may still get wrong: units, ceilings, and figures that hold for less time than the pack.</summary>
internal static class PackRules
{
    // Where the name of a figure says its unit, code counts in that unit.
    private static readonly (string Suffix, LengthUnit Unit)[] s_units =
        [("wd", LengthUnit.WorkingDays), ("Wd", LengthUnit.WorkingDays), ("days", LengthUnit.Days), ("Days", LengthUnit.Days), ("Months", LengthUnit.Months), ("Hours", LengthUnit.Hours)];

    public static IEnumerable<FieldError> Check(RegimePackFile file)
    {
        foreach (var (key, figure) in file.Figures)
        {
            var path = $"$.figures['{key}']";
            if (WhyNotUnit(key, figure.Value) is { } unit)
                yield return new(path + ".value", "wrong-unit", unit.Vi, unit.En);
            else if (Ceiling.Of(file.Code, key) is { } ceiling && ceiling.IsBroken(figure.Value, (Confidence)figure.Confidence))
                yield return Above(ceiling, figure.Value, path);
            if (FigureKinds.Needed.Contains(key) && (figure.EffectiveFrom > file.EffectiveFrom || figure.EffectiveTo is { } end && !(file.EffectiveTo <= end)))
                yield return new(path, "validity-gap",
                    "Thông số không có hiệu lực trong toàn bộ thời gian hiệu lực của bộ thông số.", "The figure does not hold for the whole validity of the pack.");
            else if (figure.EffectiveFrom > file.EffectiveTo)
                yield return new(path + ".effectiveFrom", "validity-gap", "Thông số bắt đầu sau khi bộ thông số hết hiệu lực.", "The figure begins after the pack has ended.");
        }
    }

    /// <summary>What stands between a version and the one before: a day without law, a day with two, a figure that is missing in between.</summary>
    public static IEnumerable<FieldError> Between(RegimePack previous, RegimePack next)
    {
        // A version without an end gives way on the day the next begins.
        if (next.EffectiveFrom <= previous.EffectiveFrom || next.EffectiveFrom <= previous.EffectiveTo)
            yield return new("$.effectiveFrom", "validity-overlap",
                $"Chồng lấn với phiên bản {previous.Version}, có hiệu lực {Span(previous)}.", $"It overlaps version {previous.Version}, which holds {Span(previous)}.");
        if (previous.EffectiveTo is { } end && next.EffectiveFrom > end.AddDays(1))
            yield return new("$.effectiveFrom", "validity-gap",
                $"Từ sau {end:yyyy-MM-dd} đến trước {next.EffectiveFrom:yyyy-MM-dd} không phiên bản nào có hiệu lực.",
                $"After {end:yyyy-MM-dd} and before {next.EffectiveFrom:yyyy-MM-dd} no version holds.");
        foreach (var figure in next.Figures.Values)
            if (figure.EffectiveFrom > next.EffectiveFrom && previous.Find(figure.Key) is { } before && before.EffectiveFrom < next.EffectiveFrom)
                yield return new($"$.figures['{figure.Key}'].effectiveFrom", "validity-gap",
                    $"Phiên bản {previous.Version} có thông số này; từ {next.EffectiveFrom:yyyy-MM-dd} đến trước {figure.EffectiveFrom:yyyy-MM-dd} sẽ không có.",
                    $"Version {previous.Version} has this figure; from {next.EffectiveFrom:yyyy-MM-dd} until {figure.EffectiveFrom:yyyy-MM-dd} there would be none.");
    }

    private static string Span(RegimePack pack) => $"{pack.EffectiveFrom:yyyy-MM-dd} – {(pack.EffectiveTo is { } end ? $"{end:yyyy-MM-dd}" : "…")}";

    private static LocalText? WhyNotUnit(string key, string value)
    {
        if (FigureKinds.Of(key) != FigureKind.Length || !Length.TryParse(value, out var length))
            return null;
        var name = key.Split('.').Last(part => part is not ("l1" or "l2" or "l3"));
        foreach (var (suffix, unit) in s_units)
            if (name.EndsWith(suffix, StringComparison.Ordinal) && length.Unit != unit)
                return new($"“{value}”: thông số này tính bằng {Length.Words(unit).Vi}.", $"“{value}”: this figure counts in {Length.Words(unit).En}.");
        return null;
    }

    private static FieldError Above(Ceiling ceiling, string value, string path)
    {
        var (basis, silent) = (ceiling.Basis.Cite(), ceiling.Basis.Confidence == Confidence.Default);
        return new(path + ".value", "above-ceiling",
            $"“{value}” vượt mức trần {ceiling.Most} ({basis.Vi})." + (silent ? " Muốn vượt phải viện dẫn văn bản cho phép." : ""),
            $"“{value}” is above the ceiling of {ceiling.Most} ({basis.En})." + (silent ? " Cite the instrument that allows more." : ""));
    }
}
