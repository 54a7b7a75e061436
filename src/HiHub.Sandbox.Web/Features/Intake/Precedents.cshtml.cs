using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Web.Features.Shared.Components;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>Answers once given, for everyone to search.</summary>
[AllowAnonymous]
internal sealed class Precedents(SandboxDb db, IStringLocalizer<Precedents> texts) : PageModel
{
    [FromQuery]
    public string? Q { get; set; }

    [FromQuery]
    public string? Field { get; set; }

    [FromQuery]
    public string? After { get; set; }

    public PrecedentPage Found { get; private set; } = new([], null);

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public IEnumerable<Choice> Fields => Enum.GetValues<ProposalField>().Select(one => new Choice(JsonNamingPolicy.CamelCase.ConvertName(one.ToString()), texts[$"field-{one}"]));

    public async Task OnGetAsync(CancellationToken stop)
    {
        (var page, Errors) = await PrecedentEndpoints.SearchAsync(db, User, Blank(Q), Blank(Field), Blank(After), stop);
        Found = page ?? Found;
    }

    public string Address(string? after = null)
    {
        KeyValuePair<string, string?>[] all = [new("Q", Q), new("Field", Field), new("After", after)];
        return $"/precedents{QueryString.Create(all.Where(one => !string.IsNullOrEmpty(one.Value)))}";
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
