using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Shared.Components;

/// <summary>Something new on this page: <c>notice-banner</c>, with <c>success</c> after an act; warnings: <c>warning-text</c>; more for who wants it: <c>more-details summary</c>.</summary>
[HtmlTargetElement("notice-banner")]
[HtmlTargetElement("warning-text")]
[HtmlTargetElement("more-details")]
public sealed class Notices(IStringLocalizer<Texts> texts) : TagHelper
{
    public bool Success { get; set; }

    public string? Summary { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        if (output.TagName == "notice-banner")
            Banner(output, content);
        else if (output.TagName == "warning-text")
            Warning(output, content);
        else
            Details(output, content);
    }

    private void Banner(TagHelperOutput output, TagHelperContent content)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", Success ? "govuk-notification-banner govuk-notification-banner--success" : "govuk-notification-banner");
        output.Attributes.SetAttribute("role", Success ? "alert" : "region");
        output.Attributes.SetAttribute("aria-labelledby", "notice-title");
        output.Attributes.SetAttribute("data-module", "govuk-notification-banner");
        var title = Html.Tag("h2", "govuk-notification-banner__title", texts[Success ? "done" : "notice"], "notice-title");
        output.Content.SetHtmlContent(Html.Tag("div", "govuk-notification-banner__header").With(title));
        output.Content.AppendHtml(Html.Tag("div", "govuk-notification-banner__content").With(Html.Tag("div", "govuk-notification-banner__heading").With(content)));
    }

    private void Warning(TagHelperOutput output, TagHelperContent content)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-warning-text");
        output.Content.SetHtmlContent(Html.Tag("span", "govuk-warning-text__icon", "!").With("aria-hidden", "true"));
        var hidden = Html.Tag("span", "govuk-visually-hidden", texts["warning"]);
        output.Content.AppendHtml(Html.Tag("strong", "govuk-warning-text__text").With(hidden).With(content));
    }

    private void Details(TagHelperOutput output, TagHelperContent content)
    {
        output.TagName = "details";
        output.Attributes.SetAttribute("class", "govuk-details");
        var summary = Html.Tag("summary", "govuk-details__summary").With(Html.Tag("span", "govuk-details__summary-text", Summary));
        output.Content.SetHtmlContent(summary);
        output.Content.AppendHtml(Html.Tag("div", "govuk-details__text").With(content));
    }
}
