using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Evidence;
using HiHub.Sandbox.Web.Features.Shared;

namespace HiHub.Sandbox.Web.Features.Acting;

/// <summary>A rehearsal in sentences: state, clocks, documents, who is next.</summary>
internal static class Consequences
{
    public static IEnumerable<string> InWords(Rehearsal rehearsed, PageText text, ActWords words)
    {
        if (rehearsed.AwaitsSignatureOf is null)
            yield return State(rehearsed, text);
        foreach (var clock in rehearsed.Clocks)
            yield return Clock(clock, text);
        foreach (var document in rehearsed.Documents)
            yield return text["document", DocumentCatalogue.Find(document) is { } known ? $"{known.Code} – {known.Title.InReadersLanguage()}" : document];
        foreach (var task in rehearsed.Tasks)
            yield return task.Opens ? text["task-opens", task.Title.InReadersLanguage(), Who(task, words)] : text["task-closes", task.Title.InReadersLanguage()];
        if (rehearsed.Clocks.Count + rehearsed.Documents.Count + rehearsed.Tasks.Count == 0)
            yield return text["nothing-else"];
    }

    private static string State(Rehearsal rehearsed, PageText text)
    {
        var (before, after) = (rehearsed.StateBefore?.InReadersLanguage() ?? "", rehearsed.StateAfter?.InReadersLanguage() ?? "");
        return before == after ? text["state-stays", after] : text["state-changes", before, after];
    }

    private static string Clock(ClockChange clock, PageText text)
    {
        var title = clock.Title.InReadersLanguage();
        return clock switch
        {
            { Starts: true, DueAfter: { } due } => text["clock-starts", title, Written.Due(due)],
            { Starts: true } => text["clock-starts-open", title],
            { Stops: true } => text["clock-stops", title],
            { DueAfter: { } due } => text["clock-moves", title, Written.Due(due)],
            _ => text["clock-pauses", title, clock.DueBefore is { } was ? Written.Due(was) : "–"],
        };
    }

    private static string Who(TaskChange task, ActWords words)
    {
        var who = task is { Assignee: { } holder, Role: not (Role.App or Role.Apa) } ? holder : task.Role is { } role ? words.Role(role) : "–";
        return task.DueAt is { } due ? $"{who}, {Written.Due(due)}" : who;
    }
}
