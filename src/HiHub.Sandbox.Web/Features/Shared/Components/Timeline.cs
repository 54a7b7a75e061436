using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HiHub.Sandbox.Web.Features.Shared.Components;

/// <summary>History, newest first: <c>time-line</c> of <c>time-entry name by at</c>, more inside.</summary>
[HtmlTargetElement("time-line")]
[HtmlTargetElement("time-entry")]
public sealed class Timeline : TagHelper
{
    public string Name { get; set; } = "";

    public string? By { get; set; }

    public DateTimeOffset At { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var more = await output.GetChildContentAsync();
        var entry = output.TagName == "time-entry";
        output.TagName = entry ? "li" : "ol";
        if (!entry)
        {
            output.Attributes.SetAttribute("class", "timeline");
            return;
        }
        output.Content.SetHtmlContent(Html.Tag("h3", "timeline__title", Name));
        if (By is not null)
            output.Content.AppendHtml(Html.Tag("span", "timeline__by", By)).Append(" · ");
        output.Content.AppendHtml(Html.Tag("time", null, Written.Moment(At)).With("datetime", Written.Machine(At))).AppendHtml(more);
    }
}
