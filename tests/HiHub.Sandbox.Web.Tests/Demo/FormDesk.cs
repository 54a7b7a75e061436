using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Features.Intake;
using HiHub.Sandbox.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Demo;

/// <summary>Acts as people do: signs in, opens the act's form, fills it in, reads what will happen, confirms. No script runs.</summary>
internal sealed partial class FormDesk(Uri address, CaseDesk desk, IDbContextFactory<SandboxDb> contexts)
{
    /// <summary>The acts that went through a form, and those that have another page.</summary>
    public ConcurrentDictionary<ActionName, int> ByForm { get; } = new();

    public async Task<ActResult> ActAsync(ActRequest request)
    {
        if (request.Reference is null || !ActForm.HasForm(request.Action) || request.Actor.Is(Role.System))
            return await desk.Act(request);
        var action = ActionCatalogue.Of(request.Action);
        using var visitor = new Visitor(address);
        var next = (await visitor.SignInAsync(request.Actor.PersonId)).Headers.Location.ShouldNotBeNull(request.Actor.PersonId).ToString();
        if (next.Contains("organisation", StringComparison.Ordinal))
            (await visitor.PostAsync(next, Visitor.Fields(("Organisation", request.Actor.Organisation)))).Headers.Location.ShouldNotBeNull(request.Actor.Organisation);
        var page = $"/cases/{request.Reference}/act/{ActionCatalogue.Route(action.Name)}";
        (await visitor.ReadAsync($"/cases/{request.Reference}")).ShouldContain($"href=\"{page}\"", customMessage: $"{request.Action} is not offered to {request.Actor.PersonId}");
        var form = await visitor.ReadAsync(page);
        form.ShouldContain($"name=\"{FormAct.VersionField}\"", customMessage: $"{request.Action} by {request.Actor.PersonId}: {Said(form)}");
        foreach (var (path, value) in Typed(action, request.Json))
            ShouldAsk(System.Net.WebUtility.HtmlDecode(form), path, value, $"{request.Action} by {request.Actor.PersonId}");
        var check = await (await visitor.SendAsync(page, [.. Typed(action, request.Json), .. Own(form), new("do", "check")])).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var done = await visitor.SendAsync(page, [.. Typed(action, request.Json), .. Own(check), new("do", "perform")]);
        var where = done.Headers.Location?.ToString();
        where.ShouldNotBeNull($"{request.Action} by {request.Actor.PersonId}: {Said(await done.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))}");
        ByForm.AddOrUpdate(request.Action, 1, (_, count) => count + 1);
        return new() { Reference = request.Reference, PendingId = where.Contains("proposed=", StringComparison.Ordinal) ? await PendingAsync(request.Reference) : null };
    }

    /// <summary>The form has a field of that name, or a button that adds one; where it lets one choose, the value is among the choices.</summary>
    private static void ShouldAsk(string form, string path, string value, string who)
    {
        var list = path.Split('[')[0] is var whole && whole.EndsWith(".count", StringComparison.Ordinal) ? whole[..^".count".Length] : whole;
        if (!form.Contains($"name=\"{path}\"", StringComparison.Ordinal))
            (form.Contains($"value=\"add:{list}\"", StringComparison.Ordinal) || form.Contains($"name=\"{list}\"", StringComparison.Ordinal)).ShouldBeTrue($"{who}: nowhere to write {path}");
        else if (Regex.Match(form, $"<select[^>]* name=\"{Regex.Escape(path)}\".*?</select>", RegexOptions.Singleline) is { Success: true } choices)
            choices.Value.ShouldContain($"value=\"{value}\"", customMessage: $"{who}: {path}");
        else if (Regex.IsMatch(form, $"<input(?=[^>]*name=\"{Regex.Escape(path)}\")(?=[^>]*type=\"(radio|checkbox)\")"))
            Regex.IsMatch(form, $"<input(?=[^>]*name=\"{Regex.Escape(path)}\")(?=[^>]*value=\"{Regex.Escape(value)}\")").ShouldBeTrue($"{who}: {path} does not offer {value}");
    }

    private async Task<string> PendingAsync(string reference)
    {
        await using var db = await contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await db.PendingActs.Where(row => row.Reference == reference && row.ClosedAt == null).OrderByDescending(row => row.ProposedAt).Select(row => row.Id).FirstAsync(TestContext.Current.CancellationToken);
    }

    private static IEnumerable<KeyValuePair<string, string>> Typed(CaseAction action, ReadOnlyMemory<byte> json)
    {
        var typed = new TypedValues([]);
        DossierValues.Write(ActField.Of(action), "", JsonNode.Parse(json.Span)!.AsObject(), typed);
        return typed.All.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, Local(value))));
    }

    // A browser's field for day and time writes local time without an offset.
    private static string Local(string value) =>
        Instant().IsMatch(value) && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out var at)
            ? OfficeTime.Local(at).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)
            : value;

    private static IEnumerable<KeyValuePair<string, string>> Own(string page) =>
        new[] { FormAct.VersionField, FormAct.KeyField }.Select(name => KeyValuePair.Create(name, Regex.Match(page, $"name=\"{name}\" value=\"([^\"]*)\"").Groups[1].Value))
            .Append(new("__RequestVerificationToken", Visitor.TokenOf(page)));

    private static string Said(string page) =>
        Regex.Replace(System.Net.WebUtility.HtmlDecode(Tags().Replace(page.Contains("<main", StringComparison.Ordinal) ? page[page.IndexOf("<main", StringComparison.Ordinal)..] : page, " ")), @"\s+", " ");

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")]
    private static partial Regex Instant();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
