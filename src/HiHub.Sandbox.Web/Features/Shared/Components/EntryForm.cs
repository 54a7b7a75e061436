using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Shared.Components;

/// <summary>A form that posts: antiforgery token, above it the error summary that takes the focus. <c>action</c> and <c>enctype</c> pass through.</summary>
[HtmlTargetElement("entry-form")]
public sealed class EntryForm(IHtmlGenerator generator, IStringLocalizer<Texts> texts) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var fields = await output.GetChildContentAsync();
        output.TagName = "form";
        output.Attributes.SetAttribute("method", "post");
        output.Attributes.SetAttribute("novalidate", "novalidate");
        output.Content.SetHtmlContent(fields);
        output.PreContent.AppendHtml(Shown());
        output.PostContent.AppendHtml(generator.GenerateAntiforgery(ViewContext));
        if (!ViewContext.ViewData.ModelState.IsValid)
            output.PreElement.AppendHtml(Summary());
    }

    // First of all fields, so that whoever reads a long form knows at once whose it is.
    private HtmlContentBuilder Shown()
    {
        var (http, mark) = (ViewContext.HttpContext, new HtmlContentBuilder());
        foreach (var (name, value) in http.RequestServices.GetRequiredService<ShownForms>().MarksOf(http))
            mark.AppendHtml(Html.Tag("input", null).With("type", "hidden").With("name", name).With("value", value).Closed());
        return mark;
    }

    private TagBuilder Summary()
    {
        var list = Html.Tag("ul", "govuk-list govuk-error-summary__list");
        foreach (var (id, sentence) in FormErrors.Of(ViewContext))
        {
            IHtmlContent line = id is null ? Html.Tag("span", null, sentence) : Html.Link($"#{id}", "", sentence);
            list.InnerHtml.AppendHtml(Html.Tag("li", null).With(line));
        }
        var alert = Html.Tag("div", null).With("role", "alert")
            .With(Html.Tag("h2", "govuk-error-summary__title", texts["error-summary"]))
            .With(Html.Tag("div", "govuk-error-summary__body").With(list));
        return Html.Tag("div", "govuk-error-summary").With("data-module", "govuk-error-summary").With("tabindex", "-1").With(alert);
    }
}
