using Microsoft.Extensions.Localization;
using NatoInternships.Languages;

namespace NatoInternships.LinkGuardian;

public static class LinkWords
{
    /// <summary>What is wrong with a link, in the page's language.</summary>
    public static string Of(LinkProblem problem, IStringLocalizer<Words> words) =>
        problem switch
        {
            LinkProblem.NotFound => words["The page is not there"],
            LinkProblem.Refused => words["The server does not let us look; readers may well see the page"],
            LinkProblem.Failed => words["The server answers with an error"],
            LinkProblem.Unreachable => words["The server does not answer"],
            LinkProblem.PrivateAddress => words["The address is not on the public internet"],
            LinkProblem.TooManyRedirects => words["It leads on and on, and never to a page"],
            LinkProblem.Tls => words["The connection is not secure: the server's certificate is not valid"],
            LinkProblem.NotVisited => words["It leads to a kind of address that is not checked"],
            _ => problem.ToString(),
        };
}
