using System.Globalization;

namespace HiHub.Sandbox.Benchmarks;

/// <summary>One target with what was measured; <paramref name="Why"/> says why it was missed, where it was.</summary>
internal sealed record Verdict(string Topic, string What, string Target, string Measured, bool Met, string? Why);

/// <summary>Prints as it goes and keeps the verdicts.</summary>
internal sealed class Report(TextWriter output)
{
    private readonly List<Verdict> _verdicts = [];
    private readonly List<(string Topic, string Line)> _lines = [];
    private string _topic = "";

    public IReadOnlyList<Verdict> Verdicts => _verdicts;

    /// <summary>Everything said, with the topic under which it was said.</summary>
    public IReadOnlyList<(string Topic, string Line)> Lines => _lines;

    public void Begin(string topic)
    {
        _topic = topic;
        output.WriteLine();
        output.WriteLine($"== {topic}");
    }

    public void Say(FormattableString line) => Say(line.ToString(CultureInfo.InvariantCulture));

    public void Say(string line)
    {
        _lines.Add((_topic, line));
        output.WriteLine(line);
        output.Flush();
    }

    /// <summary>The ratio must be at least the target.</summary>
    public void AtLeast(string what, double measured, double target, Func<double, string> print, string why) =>
        Judge(what, $"≥ {print(target)}", print(measured), measured >= target, why);

    /// <summary>The figure must be at most the target.</summary>
    public void AtMost(string what, double measured, double target, Func<double, string> print, string why) =>
        Judge(what, $"≤ {print(target)}", print(measured), measured <= target, why);

    public void Summary()
    {
        output.WriteLine();
        output.WriteLine($"{_verdicts.Count(verdict => verdict.Met)} of {_verdicts.Count} targets met");
        foreach (var missed in _verdicts.Where(verdict => !verdict.Met))
            output.WriteLine($"missed: {missed.What}: {missed.Measured} ({missed.Target}) – {missed.Why}");
    }

    private void Judge(string what, string target, string measured, bool met, string why)
    {
        _verdicts.Add(new(_topic, what, target, measured, met, met ? null : why));
        output.WriteLine($"{(met ? "met   " : "MISSED")} {what}: {measured} (target {target})");
        output.Flush();
    }
}
