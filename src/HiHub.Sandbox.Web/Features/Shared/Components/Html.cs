using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HiHub.Sandbox.Web.Features.Shared.Components;

/// <summary>Small pieces of markup, their text always encoded.</summary>
internal static class Html
{
    public static TagBuilder Tag(string name, string? cssClass, string? text = null, string? id = null)
    {
        var tag = new TagBuilder(name);
        if (cssClass is not null)
            tag.AddCssClass(cssClass);
        if (id is not null)
            tag.Attributes["id"] = id;
        if (text is not null)
            tag.InnerHtml.Append(text);
        return tag;
    }

    public static TagBuilder Link(string href, string cssClass, string text)
    {
        var link = Tag("a", cssClass, text);
        link.Attributes["href"] = href;
        return link;
    }

    public static TagBuilder With(this TagBuilder tag, IHtmlContent content)
    {
        tag.InnerHtml.AppendHtml(content);
        return tag;
    }

    public static TagBuilder With(this TagBuilder tag, string text)
    {
        tag.InnerHtml.Append(text);
        return tag;
    }

    public static TagBuilder With(this TagBuilder tag, string attribute, string? value)
    {
        if (value is not null)
            tag.Attributes[attribute] = value;
        return tag;
    }

    /// <summary>For tags without content.</summary>
    public static TagBuilder Closed(this TagBuilder tag)
    {
        tag.TagRenderMode = TagRenderMode.SelfClosing;
        return tag;
    }
}
